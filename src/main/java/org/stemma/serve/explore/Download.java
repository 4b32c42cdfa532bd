package org.stemma.serve.explore;

/**
 * A file that a page answers with.
 *
 * @param type its media type, with the character set
 * @param name under which a browser saves it; blank where it is for scripts
 */
record Download(String type, String name, String text) implements Answer {}
