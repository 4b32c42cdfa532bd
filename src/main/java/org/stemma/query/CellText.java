package org.stemma.query;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.expr.NodeValue;

/** Terms as people read them: IRIs shortened by prefixes, literals without their datatype. */
final class CellText {
  private final PrefixMap prefixes;

  CellText(PrefixMapping prefixes) {
    this.prefixes = PrefixMapFactory.create(prefixes);
  }

  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isURI()) {
      return iri(node.getURI());
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
  }

  /** The prefixed name that stands for the IRI in a query, else the IRI itself. */
  private String iri(String iri) {
    String prefixed = prefixes.abbreviate(iri);
    return prefixed == null ? iri : prefixed;
  }

  /** Whether it is a number, which stands at the right of its column. */
  static boolean isNumber(Node node) {
    return node.isLiteral() && NodeValue.makeNode(node).isNumber();
  }
}
