package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/** Reads the words that a graph has for a thing. */
final class Labels {
  private Labels() {}

  /** Its one preferred name. */
  static Optional<String> preferred(DatasetGraph graph, Node thing) {
    return literals(graph, thing, SKOS.prefLabel).findFirst();
  }

  /** Every other name, in order. */
  static ImmutableList<String> others(DatasetGraph graph, Node thing) {
    return literals(graph, thing, SKOS.altLabel)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /** The literals that the property gives it. */
  static Stream<String> literals(DatasetGraph graph, Node thing, Property property) {
    return Iter.asStream(graph.find(Node.ANY, thing, property.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }
}
