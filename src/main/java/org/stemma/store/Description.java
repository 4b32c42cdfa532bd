package org.stemma.store;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What is said of one subject.
 *
 * @param properties the objects by predicate, types first, in an order that depends on nothing but
 *     their names
 */
record Description(Node subject, SortedMap<Node, ImmutableSortedSet<Node>> properties) {
  /** IRIs before literals, each by their characters. */
  static final Comparator<Node> BY_NAME =
      Comparator.comparing(Node::isLiteral)
          .thenComparing(Description::characters)
          .thenComparing(node -> node.toString());

  private static final Comparator<Node> TYPES_FIRST =
      Comparator.<Node, Boolean>comparing(node -> !node.equals(RDF.type.asNode()))
          .thenComparing(BY_NAME);

  /** The description of that subject by those triples, which are all of it. */
  static Description of(Node subject, Collection<Triple> triples) {
    SortedMap<Node, TreeSet<Node>> objects = new TreeMap<>(TYPES_FIRST);
    for (Triple triple : triples) {
      objects
          .computeIfAbsent(triple.getPredicate(), predicate -> new TreeSet<>(BY_NAME))
          .add(triple.getObject());
    }
    SortedMap<Node, ImmutableSortedSet<Node>> properties = new TreeMap<>(TYPES_FIRST);
    objects.forEach(
        (predicate, nodes) -> properties.put(predicate, ImmutableSortedSet.copyOfSorted(nodes)));
    return new Description(subject, properties);
  }

  private static String characters(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
