package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

/**
 * Finds the entities of a graph by what people call them: an IRI, a prefixed name, the preferred
 * name, an alias, or any of these with other case, spaces or hyphens. Must be asked inside a
 * transaction.
 */
final class EntityNames {
  private static final Node PREFERRED = SKOS.prefLabel.asNode();
  private static final Node ALTERNATIVE = SKOS.altLabel.asNode();

  private final DatasetGraph graph;
  private final Iris iris;
  private final PrefixMapping prefixes;

  EntityNames(DatasetGraph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
    this.prefixes = Prefixes.of(iris);
  }

  /**
   * The one entity of those types that the name means.
   *
   * @throws StemmaException where there is none, offering the nearest names, or several
   */
  NamedEntity one(String name, Set<EntityType> types) {
    ImmutableList<NamedEntity> found = find(name, types);
    if (found.isEmpty()) {
      throw unknown(name, types);
    }
    if (found.size() > 1) {
      String all = found.stream().map(this::described).sorted().collect(Collectors.joining(" or "));
      throw new StemmaException(name, "may mean " + all, "give one of these names in full");
    }
    return found.getFirst();
  }

  /** The entities of those types that the name means: the closest kind of match alone counts. */
  ImmutableList<NamedEntity> find(String name, Set<EntityType> types) {
    Optional<Node> iri = iri(name);
    if (iri.isPresent()) {
      return entities(Stream.of(iri.get()), types);
    }
    String loose = LooseName.of(name);
    Predicate<String> spelledAlike = label -> LooseName.of(label).equals(loose);
    return Stream.<Supplier<Stream<Node>>>of(
            () -> bearers(PREFERRED, name),
            () -> bearers(ALTERNATIVE, name),
            () -> types.stream().map(type -> iris.entity(new EntityKey(type, name))),
            () -> bearers(PREFERRED, spelledAlike),
            () -> bearers(ALTERNATIVE, spelledAlike))
        .map(bearers -> entities(bearers.get(), types))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  /** The failure to tell of a name that no entity of those types bears. */
  StemmaException unknown(String name, Set<EntityType> types) {
    String kind =
        types.size() == 1 ? types.iterator().next().segment() : "method, benchmark or model";
    Stream<String> labels =
        Stream.of(PREFERRED, ALTERNATIVE)
            .flatMap(this::labels)
            .map(quad -> quad.getObject().getLiteralLexicalForm());
    // Types are looked up for the near names alone: a graph may have a million others.
    Stream<String> names =
        NearestNames.ranked(name, labels)
            .filter(
                label ->
                    !entities(
                            Stream.concat(bearers(PREFERRED, label), bearers(ALTERNATIVE, label)),
                            types)
                        .isEmpty());
    return new StemmaException(
        name,
        "no " + kind + " of that name in the graph",
        NearestNames.remedy(name, names, "stemma stats shows what there is"));
  }

  private String described(NamedEntity entity) {
    return entity.key().name() + " (" + prefixes.shortForm(entity.iri()) + ")";
  }

  private Optional<Node> iri(String name) {
    if (name.startsWith("<") && name.endsWith(">")) {
      return Optional.of(NodeFactory.createURI(name.substring(1, name.length() - 1)));
    }
    String expanded = prefixes.expandPrefix(name);
    boolean isIri = !expanded.equals(name) || name.matches("https?://\\S+");
    return isIri ? Optional.of(NodeFactory.createURI(expanded)) : Optional.empty();
  }

  private Stream<Node> bearers(Node property, String name) {
    Node label = NodeFactory.createLiteralString(name);
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, property, label)).map(Quad::getSubject);
  }

  private Stream<Node> bearers(Node property, Predicate<String> wanted) {
    return labels(property)
        .filter(quad -> wanted.test(quad.getObject().getLiteralLexicalForm()))
        .map(Quad::getSubject);
  }

  private Stream<Quad> labels(Node property) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, property, Node.ANY))
        .filter(quad -> quad.getObject().isLiteral());
  }

  private ImmutableList<NamedEntity> entities(Stream<Node> nodes, Set<EntityType> types) {
    Map<String, NamedEntity> found = new LinkedHashMap<>();
    for (Node node : nodes.collect(ImmutableSet.toImmutableSet())) {
      for (EntityType type : types) {
        if (isA(node, type)) {
          found.putIfAbsent(
              node.getURI(), new NamedEntity(node.getURI(), new EntityKey(type, nameOf(node))));
        }
      }
    }
    return ImmutableList.copyOf(found.values());
  }

  private boolean isA(Node node, EntityType type) {
    Node named = NodeFactory.createURI(ST.NS + type.label());
    return graph.contains(Node.ANY, node, RDF.type.asNode(), named);
  }

  private String nameOf(Node node) {
    return Iter.asStream(graph.find(Node.ANY, node, PREFERRED, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(prefixes.shortForm(node.getURI()));
  }
}
