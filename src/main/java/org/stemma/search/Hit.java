package org.stemma.search;

/**
 * Something that words were found to mean.
 *
 * @param iri what it is: an entity or a paper; of a sentence, the paper that it stands in
 * @param kind which of these
 * @param label an entity's preferred name, or a paper's title
 * @param matched the name, title or sentence that the words were found in
 * @param score how well they fit: higher is better, and comes first
 */
public record Hit(String iri, Kind kind, String label, String matched, double score) {}
