package org.stemma.export.rdf;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * What is said of one subject.
 *
 * @param properties the objects by predicate, types first, in an order that depends on nothing but
 *     their names
 */
public record Description(Node subject, SortedMap<Node, ImmutableSortedSet<Node>> properties) {
  /** IRIs before literals, each by their characters. */
  public static final Comparator<Node> BY_NAME =
      Comparator.comparing(Node::isLiteral)
          .thenComparing(Description::characters)
          .thenComparing(node -> node.toString());

  private static final ImmutableSortedSet<Node> NONE =
      ImmutableSortedSet.<Node>orderedBy(BY_NAME).build();

  private static final Comparator<Node> TYPES_FIRST =
      Comparator.<Node, Boolean>comparing(node -> !node.equals(RDF.type.asNode()))
          .thenComparing(BY_NAME);

  /** The description of that subject by those triples, which are all of it. */
  public static Description of(Node subject, Collection<Triple> triples) {
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

  /** The objects of that property, in order. */
  public ImmutableSortedSet<Node> all(Property property) {
    return properties.getOrDefault(property.asNode(), NONE);
  }

  /** The first object of that property. */
  public Optional<Node> one(Property property) {
    return all(property).stream().findFirst();
  }

  /** The first object of that property as text: a literal's characters, or an IRI. */
  public Optional<String> text(Property property) {
    return one(property).map(Description::characters);
  }

  /** Whether the subject is said to be of that class. */
  public boolean isA(Resource type) {
    return all(RDF.type).contains(type.asNode());
  }

  private static String characters(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
