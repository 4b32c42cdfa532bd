package org.stemma.graph;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** A set of triples under a name. */
public record NamedGraph(Node name, ImmutableSet<Triple> triples) {
  /** The triples with the name before each. */
  public Stream<Quad> quads() {
    return triples.stream().map(triple -> Quad.create(name, triple));
  }
}
