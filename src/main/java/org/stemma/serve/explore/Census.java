package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/**
 * Which entities papers name, and how many papers of each month do. One walk over the graph makes
 * it; the pages that rank and draw take it from there.
 *
 * @param papers how many papers there are
 * @param months that have papers, in order, as {@code 2025-04}
 * @param papersByMonth how many papers each of them has
 * @param entities by IRI, the most named first
 */
record Census(
    int papers,
    ImmutableList<String> months,
    ImmutableIntArray papersByMonth,
    ImmutableMap<String, Named> entities) {

  /**
   * An entity that papers name.
   *
   * @param papers how many name it
   * @param byMonth how many of each month do, in the order of {@link Census#months}
   */
  record Named(Link link, String iri, int papers, ImmutableIntArray byMonth) {
    /** How many papers of the newest months name it. */
    int lately(int months) {
      return newest(months).stream().sum();
    }

    /** Its line over the newest months. */
    Sparkline sparkline(int months) {
      return new Sparkline(ImmutableList.copyOf(newest(months).asList()));
    }

    private ImmutableIntArray newest(int months) {
      return byMonth.subArray(Math.max(0, byMonth.length() - months), byMonth.length());
    }
  }

  /** Counts that state of the graph. */
  static Census of(View view) {
    DatasetGraph graph = view.graph();
    Map<Node, String> monthOf = new HashMap<>();
    literals(graph, ST.month.asNode())
        .forEach(quad -> monthOf.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    ImmutableList<String> months = ImmutableList.copyOf(new TreeSet<>(monthOf.values()));
    int[] papersByMonth = new int[months.size()];
    monthOf.values().forEach(month -> papersByMonth[Collections.binarySearch(months, month)]++);

    Map<Node, int[]> counts = new HashMap<>();
    Map<Node, Integer> totals = new HashMap<>();
    namings(graph)
        .forEach(
            naming -> {
              totals.merge(naming.entity(), 1, Integer::sum);
              int[] byMonth = counts.computeIfAbsent(naming.entity(), n -> new int[months.size()]);
              Optional.ofNullable(monthOf.get(naming.paper()))
                  .ifPresent(month -> byMonth[Collections.binarySearch(months, month)]++);
            });
    Places places = new Places(view.iris());
    Map<Node, String> labels = new HashMap<>();
    literals(graph, SKOS.prefLabel.asNode())
        .filter(quad -> counts.containsKey(quad.getSubject()))
        .forEach(quad -> labels.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    ImmutableMap<String, Named> entities =
        labels.entrySet().stream()
            .map(
                entry ->
                    new Named(
                        places.link(entry.getValue(), entry.getKey().getURI()),
                        entry.getKey().getURI(),
                        totals.getOrDefault(entry.getKey(), 0),
                        ImmutableIntArray.copyOf(
                            counts.getOrDefault(entry.getKey(), new int[months.size()]))))
            .sorted(Comparator.comparingInt(Named::papers).reversed().thenComparing(Named::iri))
            .collect(ImmutableMap.toImmutableMap(Named::iri, named -> named));
    return new Census(papers(graph), months, ImmutableIntArray.copyOf(papersByMonth), entities);
  }

  /** How many papers name that entity. */
  int papersNaming(String iri) {
    Named named = entities.get(iri);
    return named == null ? 0 : named.papers();
  }

  /** The entities of that kind, the most named first. */
  Stream<Named> ofKind(String kind) {
    return entities.values().stream().filter(named -> named.link().kind().equals(kind));
  }

  /** That a paper names an entity. */
  private record Naming(Node paper, Node entity) {}

  /**
   * Each paper with each entity that it names, or by which it measures something, and with the
   * tasks of the benchmarks that it names.
   */
  private static Stream<Naming> namings(DatasetGraph graph) {
    Stream<Naming> measures =
        quads(graph, ST.metric.asNode())
            .map(quad -> new Naming(Iris.paperOf(quad.getGraph()), quad.getObject()));
    ImmutableSetMultimap<Node, Node> tasks =
        quads(graph, DCTerms.subject.asNode())
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(Quad::getSubject, Quad::getObject));
    Stream<Naming> mentions =
        quads(graph, ST.mentions.asNode())
            .flatMap(
                quad ->
                    Stream.concat(Stream.of(quad.getObject()), tasks.get(quad.getObject()).stream())
                        .map(entity -> new Naming(quad.getSubject(), entity)));
    return Stream.concat(mentions, measures).distinct();
  }

  private static Stream<Quad> quads(DatasetGraph graph, Node property) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, property, Node.ANY));
  }

  private static int papers(DatasetGraph graph) {
    return (int) Iter.count(graph.find(Node.ANY, Node.ANY, RDF.type.asNode(), ST.Paper.asNode()));
  }

  private static Stream<Quad> literals(DatasetGraph graph, Node property) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, property, Node.ANY))
        .filter(quad -> quad.getObject().isLiteral());
  }
}
