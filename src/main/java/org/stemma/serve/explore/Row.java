package org.stemma.serve.explore;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** A row of a query's answer, its cells by name. */
record Row(Binding binding) {
  /** The cell's text: a literal's words or an IRI. */
  Optional<String> find(String name) {
    return Optional.ofNullable(binding.get(name))
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }

  /** The text of a cell that is always there. */
  String text(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("no ?" + name));
  }

  /** The number in that cell. */
  double number(String name) {
    return Double.parseDouble(text(name));
  }

  /** The whole number in that cell. */
  int count(String name) {
    return (int) number(name);
  }

  /** The cell's term. */
  Optional<Node> node(String name) {
    return Optional.ofNullable(binding.get(name));
  }
}
