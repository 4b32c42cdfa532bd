package org.stemma.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;

/** Looks statements up in a dataset, which must be in a transaction. */
record Lookup(DatasetGraph dataset) {
  /** What that graph says of that subject, or with {@link Node#ANY} of all. */
  ImmutableSet<Triple> about(Node graph, Node subject) {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    dataset
        .find(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples.build();
  }

  ImmutableList<Node> objects(Node graph, Node subject, Property property) {
    ImmutableList.Builder<Node> objects = ImmutableList.builder();
    dataset
        .find(graph, subject, property.asNode(), Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects.build();
  }
}
