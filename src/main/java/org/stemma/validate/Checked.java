package org.stemma.validate;

import com.google.common.collect.ImmutableList;
import org.stemma.graph.Violation;

/**
 * What came of checking a graph, or a piece of one.
 *
 * @param graph its name; empty for the default graph
 * @param triples how many there were
 */
public record Checked(String graph, long triples, ImmutableList<Violation> violations) {}
