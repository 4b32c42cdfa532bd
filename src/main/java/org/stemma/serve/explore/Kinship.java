package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/**
 * Who descends from whom: variants of methods, descendants of models, parts of benchmarks.
 *
 * @param parents of each, by IRI
 * @param children of each, by IRI
 */
record Kinship(
    ImmutableMap<String, Kin> kin,
    ImmutableSetMultimap<String, String> parents,
    ImmutableSetMultimap<String, String> children) {
  private static final ImmutableSet<Node> STEPS =
      ImmutableSet.of(
          ST.variantOf.asNode(),
          ST.derivedFrom.asNode(),
          ST.subsetOf.asNode(),
          SKOS.broader.asNode());

  /** No tree shows more. */
  private static final int MOST = 400;

  /**
   * A relative.
   *
   * @param papers how many name it
   * @param parameters how many its name says it has
   */
  public record Kin(Link link, String iri, int papers, OptionalLong parameters) {
    /** The size as people write it, blank where it is not known. */
    public String size() {
      return parameters.isPresent() ? Sizes.written(parameters.getAsLong()) : "";
    }
  }

  /**
   * A relative with its own.
   *
   * @param again whether its own are shown elsewhere in the tree
   */
  public record Branch(Kin kin, ImmutableList<Branch> branches, boolean again) {
    /** How many there are, this one counted. */
    public int count() {
      return 1 + branches.stream().mapToInt(Branch::count).sum();
    }
  }

  /** Its ancestors and descendants, the nearest first. */
  public record Lineage(
      Kin self, ImmutableList<Branch> ancestors, ImmutableList<Branch> descendants) {
    /** How many descendants are shown. */
    public int descendantCount() {
      return descendants.stream().mapToInt(Branch::count).sum();
    }
  }

  /** That of one state of the graph. */
  static Kinship of(View view, Census census) {
    DatasetGraph graph = view.graph();
    ImmutableSet<Quad> steps =
        STEPS.stream()
            .flatMap(step -> Iter.asStream(graph.find(Node.ANY, Node.ANY, step, Node.ANY)))
            .filter(quad -> quad.getSubject().isURI() && quad.getObject().isURI())
            .filter(quad -> !quad.getSubject().equals(quad.getObject()))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableMap<String, Kin> kin =
        steps.stream()
            .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject()))
            .distinct()
            .flatMap(node -> kin(view, census, node).stream())
            .collect(ImmutableMap.toImmutableMap(Kin::iri, Function.identity()));
    Comparator<Quad> mostNamed = Comparator.comparingInt(quad -> -papers(kin, quad));
    ImmutableList<Quad> known =
        steps.stream()
            .filter(quad -> kin.containsKey(quad.getSubject().getURI()))
            .filter(quad -> kin.containsKey(quad.getObject().getURI()))
            .sorted(mostNamed.thenComparing(quad -> quad.getSubject().getURI()))
            .collect(toImmutableList());
    return new Kinship(
        kin,
        known.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    quad -> quad.getSubject().getURI(), quad -> quad.getObject().getURI())),
        known.stream()
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    quad -> quad.getObject().getURI(), quad -> quad.getSubject().getURI())));
  }

  private static int papers(ImmutableMap<String, Kin> kin, Quad step) {
    return Optional.ofNullable(kin.get(step.getSubject().getURI())).map(Kin::papers).orElse(0);
  }

  private static Optional<Kin> kin(View view, Census census, Node node) {
    return Labels.preferred(view.graph(), node)
        .map(
            label ->
                new Kin(
                    new Places(view.iris()).link(label, node.getURI()),
                    node.getURI(),
                    census.papersNaming(node.getURI()),
                    parameters(view.graph(), node)));
  }

  private static OptionalLong parameters(DatasetGraph graph, Node node) {
    return Iter.asStream(graph.find(Node.ANY, node, ST.parameterCount.asNode(), Node.ANY))
        .mapToLong(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
        .findFirst();
  }

  /** The lineage of that entity, where it has relatives. */
  Optional<Lineage> of(String iri) {
    return Optional.ofNullable(kin.get(iri))
        .map(
            self ->
                new Lineage(
                    self,
                    branches(iri, parents, new HashSet<>(Set.of(iri))),
                    branches(iri, children, new HashSet<>(Set.of(iri)))));
  }

  private ImmutableList<Branch> branches(
      String iri, ImmutableSetMultimap<String, String> steps, Set<String> seen) {
    return steps.get(iri).stream()
        .filter(next -> seen.size() < MOST)
        .flatMap(next -> Optional.ofNullable(kin.get(next)).stream())
        .map(
            next ->
                seen.add(next.iri())
                    ? new Branch(next, branches(next.iri(), steps, seen), false)
                    : new Branch(next, ImmutableList.of(), true))
        .collect(toImmutableList());
  }
}
