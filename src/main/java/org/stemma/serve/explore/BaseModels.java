package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.explore.Census.Named;

/** Counts the papers that build upon a model, rather than only name it. */
final class BaseModels {
  private BaseModels() {}

  /** The models that papers build upon, with how many papers of each month do. */
  static ImmutableList<Named> count(DatasetGraph graph, Census census) {
    Map<Node, int[]> counts = new HashMap<>();
    Iter.asStream(graph.find(Node.ANY, Node.ANY, ST.baseModel.asNode(), Node.ANY))
        .forEach(
            quad ->
                month(graph, census, quad.getSubject())
                    .forEach(
                        month ->
                            counts
                                .computeIfAbsent(
                                    quad.getObject(), any -> new int[census.months().size()])[
                                month]++));
    return counts.entrySet().stream()
        .flatMap(
            entry ->
                Stream.ofNullable(census.entities().get(entry.getKey().getURI()))
                    .map(named -> counted(named, ImmutableIntArray.copyOf(entry.getValue()))))
        .collect(toImmutableList());
  }

  private static Named counted(Named named, ImmutableIntArray byMonth) {
    return new Named(named.link(), named.iri(), byMonth.stream().sum(), byMonth);
  }

  private static Stream<Integer> month(DatasetGraph graph, Census census, Node paper) {
    return Iter.asStream(graph.find(Node.ANY, paper, ST.month.asNode(), Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .map(month -> Collections.binarySearch(census.months(), month))
        .filter(month -> month >= 0)
        .limit(1);
  }
}
