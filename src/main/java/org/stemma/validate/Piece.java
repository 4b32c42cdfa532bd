package org.stemma.validate;

import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples of a graph that can be checked by themselves. */
record Piece(Node graph, ImmutableList<Triple> triples) {}
