package org.stemma.serve.explore;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.stemma.graph.Iris;
import org.stemma.graph.Prefixes;
import org.stemma.serve.explore.Outcome.Term;

/** Writes RDF terms as people read them, and links those that lead somewhere. */
final class TermText {
  private static final Pattern LOCAL = Pattern.compile("[\\w.:-]*");
  private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

  private final ImmutableSortedMap<String, String> prefixes;
  private final Places places;

  TermText(Iris iris) {
    this.prefixes = Prefixes.of(iris);
    this.places = new Places(iris);
  }

  /** The term as a cell. */
  Term of(Node node) {
    if (node.isURI()) {
      String iri = node.getURI();
      String place = places.of(iri);
      // Only what a browser fetches becomes a link: javascript: and the like are IRIs too.
      String href = place.startsWith("/") || WEB.matcher(iri).matches() ? place : "";
      return new Term(shortened(iri), href, places.kind(iri).orElse(""));
    }
    if (node.isLiteral()) {
      boolean number = NodeValue.makeNode(node).isNumber();
      return new Term(node.getLiteralLexicalForm(), "", number ? "number" : "");
    }
    return new Term(node.toString(), "", "");
  }

  /** The IRI under the prefix that takes most of it. */
  String shortened(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> LOCAL.matcher(iri.substring(prefix.getValue().length())).matches())
        .max(Comparator.comparingInt(prefix -> prefix.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + rest(iri, prefix))
        .orElse(iri);
  }

  private static String rest(String iri, Map.Entry<String, String> prefix) {
    return iri.substring(prefix.getValue().length());
  }
}
