package org.stemma.query;

/**
 * A figure about the graph.
 *
 * @param name what is counted, such as {@code methods}
 * @param value how many there are, or a date
 */
public record Figure(String name, String value) {}
