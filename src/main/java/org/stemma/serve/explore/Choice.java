package org.stemma.serve.explore;

/**
 * An option of a form.
 *
 * @param value as it is sent
 * @param label as it is shown
 */
public record Choice(String value, String label) {}
