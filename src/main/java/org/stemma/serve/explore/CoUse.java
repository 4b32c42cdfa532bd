package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.vocabulary.ST;

/**
 * Which methods are used together with which benchmarks or models, and in how many papers.
 *
 * @param columns the benchmarks or models, the most used first
 * @param rows the methods, the most used first
 */
public record CoUse(ImmutableList<Link> columns, ImmutableList<CoUseRow> rows) {
  private static final int ROWS = 18;
  private static final int COLUMNS = 14;

  /** A method, with the papers that use it together with each of the columns. */
  public record CoUseRow(Link link, ImmutableList<Heat> cells) {}

  /**
   * How many papers there are.
   *
   * @param share of the most that any cell has, from 0 to 1
   */
  public record Heat(int papers, double share) {}

  /** Methods that papers propose or use, by what those papers evaluate on. */
  static CoUse withBenchmarks(DatasetGraph graph, Names names) {
    return of(graph, names, ST.evaluatesOn);
  }

  /** Methods that papers propose or use, by the models that those papers build upon. */
  static CoUse withModels(DatasetGraph graph, Names names) {
    return of(graph, names, ST.baseModel);
  }

  private static CoUse of(DatasetGraph graph, Names names, Property other) {
    ImmutableSetMultimap<String, String> methods =
        Stream.concat(said(graph, ST.usesMethod), said(graph, ST.proposes))
            .filter(pair -> names.link(pair.getValue()).kind().equals("method"))
            .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    ImmutableSetMultimap<String, String> others =
        said(graph, other).collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    Multiset<String> methodUses = HashMultiset.create();
    Multiset<String> otherUses = HashMultiset.create();
    Multiset<Map.Entry<String, String>> pairs = HashMultiset.create();
    for (String paper : Sets.intersection(methods.keySet(), others.keySet())) {
      methodUses.addAll(methods.get(paper));
      otherUses.addAll(others.get(paper));
      Sets.cartesianProduct(methods.get(paper), others.get(paper))
          .forEach(pair -> pairs.add(Map.entry(pair.getFirst(), pair.getLast())));
    }
    ImmutableList<String> columns = mostUsed(otherUses, COLUMNS);
    ImmutableList<String> rows = mostUsed(methodUses, ROWS);
    int most =
        Math.max(
            1,
            rows.stream()
                .flatMap(row -> columns.stream().map(column -> Map.entry(row, column)))
                .mapToInt(pairs::count)
                .max()
                .orElse(1));
    return new CoUse(
        columns.stream().map(names::link).collect(toImmutableList()),
        rows.stream()
            .map(
                row ->
                    new CoUseRow(
                        names.link(row),
                        columns.stream()
                            .map(column -> pairs.count(Map.entry(row, column)))
                            .map(papers -> new Heat(papers, papers / (double) most))
                            .collect(toImmutableList())))
            .collect(toImmutableList()));
  }

  private static ImmutableList<String> mostUsed(Multiset<String> uses, int limit) {
    return Multisets.copyHighestCountFirst(uses).elementSet().stream()
        .limit(limit)
        .collect(toImmutableList());
  }

  private static Stream<Map.Entry<String, String>> said(DatasetGraph graph, Property property) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY))
        .filter(quad -> quad.getSubject().isURI() && quad.getObject().isURI())
        .map(quad -> Map.entry(quad.getSubject().getURI(), quad.getObject().getURI()));
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
