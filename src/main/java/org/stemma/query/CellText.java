package org.stemma.query;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.expr.NodeValue;

/** Terms as people read them: IRIs shortened by prefixes, literals without their datatype. */
final class CellText {
  private final PrefixMapping prefixes;

  CellText(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isURI()) {
      return prefixes.shortForm(node.getURI());
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString(prefixes);
  }

  /** Whether it is a number, which stands at the right of its column. */
  static boolean isNumber(Node node) {
    return node.isLiteral() && NodeValue.makeNode(node).isNumber();
  }
}
