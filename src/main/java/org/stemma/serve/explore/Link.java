package org.stemma.serve.explore;

/**
 * Something that has a page of its own.
 *
 * @param label what people call it
 * @param href where its page is, as a path on this server
 * @param kind {@code method}, {@code benchmark}, {@code model}, {@code task}, {@code metric} or
 *     {@code paper}
 */
public record Link(String label, String href, String kind) {}
