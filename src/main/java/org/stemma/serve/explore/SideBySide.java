package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;
import org.stemma.serve.explore.Comparison.Cell;
import org.stemma.serve.explore.Comparison.ComparedFigure;
import org.stemma.serve.explore.Comparison.SharedRow;
import org.stemma.serve.explore.Names.Thing;

/** Makes the table of a comparison: the benchmarks that two share, and their figures there. */
final class SideBySide {
  private static final int FIGURES_A_CELL = 6;

  private SideBySide() {}

  /** A row for each benchmark that two of them share. */
  static ImmutableList<SharedRow> rows(View view, Names names, List<Thing> things) {
    ImmutableList<Measured> measured =
        things.stream().flatMap(thing -> measured(view, thing)).collect(toImmutableList());
    ImmutableSetMultimap<Thing, Link> evaluated =
        Stream.concat(
                measured.stream().map(each -> Map.entry(each.thing, each.benchmark())),
                things.stream().flatMap(thing -> evaluated(view, names, thing)))
            .collect(
                ImmutableSetMultimap.toImmutableSetMultimap(
                    Map.Entry::getKey, Map.Entry::getValue));
    Map<Measure, BigDecimal> best = best(view, names.places(), measured);
    return LinkedHashMultiset.create(evaluated.values()).entrySet().stream()
        .filter(benchmark -> benchmark.getCount() > 1)
        .map(Multiset.Entry::getElement)
        .map(
            benchmark ->
                new SharedRow(
                    benchmark,
                    things.stream()
                        .map(
                            thing ->
                                new Cell(
                                    figures(measured, best, thing, benchmark),
                                    evaluated.containsEntry(thing, benchmark)))
                        .collect(toImmutableList())))
        .sorted(
            Comparator.comparingLong(SharedRow::filled)
                .reversed()
                .thenComparing(row -> row.benchmark().label(), String.CASE_INSENSITIVE_ORDER))
        .collect(toImmutableList());
  }

  private static ImmutableList<ComparedFigure> figures(
      List<Measured> measured, Map<Measure, BigDecimal> best, Thing thing, Link benchmark) {
    return measured.stream()
        .filter(each -> each.thing.equals(thing) && each.benchmark().equals(benchmark))
        .sorted(
            Comparator.comparing((Measured each) -> each.figure.metricWords())
                .thenComparing(each -> each.figure.value(), Comparator.reverseOrder()))
        .limit(FIGURES_A_CELL)
        .map(
            each ->
                new ComparedFigure(
                    each.figure,
                    each.ofFamily ? each.figure.system() : Optional.empty(),
                    each.is(best.get(each.measure()))))
        .collect(toImmutableList());
  }

  /** What it has itself, then what members of its family have. */
  private static Stream<Measured> measured(View view, Thing thing) {
    return Stream.concat(
            Figure.where(view, ST.system.asNode(), thing.iri()).stream()
                .map(figure -> new Measured(thing, figure, false)),
            Figure.where(view, ST.inFamily.asNode(), thing.iri()).stream()
                .map(figure -> new Measured(thing, figure, true)))
        .filter(each -> each.figure.benchmark().isPresent());
  }

  private static Stream<Map.Entry<Thing, Link>> evaluated(View view, Names names, Thing thing) {
    Node subject = NodeFactory.createURI(thing.iri());
    return Iter.asStream(view.graph().find(Node.ANY, subject, ST.evaluatedOn.asNode(), Node.ANY))
        .map(quad -> Map.entry(thing, names.link(quad.getObject().getURI())));
  }

  /** The best level by each measure that several have and of which it is known what is better. */
  private static Map<Measure, BigDecimal> best(View view, Places places, List<Measured> measured) {
    Map<Measure, List<Measured>> byMeasure = new HashMap<>();
    measured.stream()
        .filter(each -> each.figure.kind().equals("absolute"))
        .forEach(
            each -> byMeasure.computeIfAbsent(each.measure(), any -> new ArrayList<>()).add(each));
    Map<Measure, BigDecimal> best = new HashMap<>();
    byMeasure.forEach(
        (measure, figures) -> {
          Comparator<BigDecimal> order = Comparator.naturalOrder();
          if (figures.stream().map(Measured::thing).distinct().count() > 1) {
            measure.metric.flatMap(metric -> higherIsBetter(view, places, metric)).stream()
                .flatMap(
                    higher ->
                        figures.stream()
                            .map(each -> each.figure.value())
                            .max(higher ? order : order.reversed())
                            .stream())
                .forEach(value -> best.put(measure, value));
          }
        });
    return best;
  }

  private static Optional<Boolean> higherIsBetter(View view, Places places, Link metric) {
    Node node = NodeFactory.createURI(places.iri(metric.href().substring(1)));
    return Iter.asStream(view.graph().find(Node.ANY, node, ST.higherIsBetter.asNode(), Node.ANY))
        .map(quad -> Boolean.parseBoolean(quad.getObject().getLiteralLexicalForm()))
        .findFirst();
  }

  private record Measure(Link benchmark, Optional<Link> metric, String unit) {}

  private record Measured(Thing thing, Figure figure, boolean ofFamily) {
    Link benchmark() {
      return figure.benchmark().orElseThrow();
    }

    boolean is(@Nullable BigDecimal value) {
      return value != null && figure.value().compareTo(value) == 0;
    }

    Measure measure() {
      return new Measure(benchmark(), figure.metric(), figure.unit());
    }
  }
}
