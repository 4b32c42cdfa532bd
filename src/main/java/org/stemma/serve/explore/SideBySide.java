package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;
import org.stemma.serve.explore.Comparison.Cell;
import org.stemma.serve.explore.Comparison.ComparedFigure;
import org.stemma.serve.explore.Comparison.SharedRow;
import org.stemma.serve.explore.Names.Thing;

/** Makes the table of a comparison: what the compared were measured on, and their figures there. */
final class SideBySide {
  private static final int FIGURES_A_CELL = 4;

  private final PageQuery figures = PageQuery.named("compare-figures");

  /** A row for each benchmark that two of them share, and each metric that it was measured by. */
  ImmutableList<SharedRow> rows(View view, Names names, List<Thing> things) {
    Places places = names.places();
    List<Measured> measured = new ArrayList<>();
    for (Thing thing : things) {
      measured.addAll(measured(view, places, thing.iri()));
    }
    SetMultimap<String, String> evaluated = LinkedHashMultimap.create();
    things.forEach(thing -> evaluated.putAll(thing.iri(), evaluated(view, thing.iri())));
    measured.forEach(each -> evaluated.put(each.entity, each.benchmark));

    Map<Measure, List<Measured>> byMeasure = new LinkedHashMap<>();
    measured.forEach(m -> byMeasure.computeIfAbsent(m.measure(), any -> new ArrayList<>()).add(m));
    Set<String> shared =
        LinkedHashMultiset.create(evaluated.values()).entrySet().stream()
            .filter(benchmark -> benchmark.getCount() > 1)
            .map(Multiset.Entry::getElement)
            .collect(ImmutableSet.toImmutableSet());
    Set<String> withFigures =
        measured.stream().map(Measured::benchmark).collect(ImmutableSet.toImmutableSet());
    Stream<SharedRow> measuredRows =
        byMeasure.entrySet().stream()
            .filter(entry -> shared.contains(entry.getKey().benchmark))
            .map(entry -> row(names, things, evaluated, entry.getKey(), entry.getValue()));
    Stream<SharedRow> bareRows =
        shared.stream()
            .filter(iri -> !withFigures.contains(iri) && names.links().containsKey(iri))
            .map(iri -> row(names, things, evaluated, new Measure(iri, "", "", ""), List.of()));
    return Stream.concat(measuredRows, bareRows)
        .sorted(
            Comparator.comparingLong(SharedRow::filled)
                .reversed()
                .thenComparing(row -> row.benchmark().label(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(SharedRow::measure))
        .collect(toImmutableList());
  }

  private static SharedRow row(
      Names names,
      List<Thing> things,
      SetMultimap<String, String> evaluated,
      Measure measure,
      List<Measured> here) {
    Optional<BigDecimal> best = best(measure, here);
    return new SharedRow(
        names.link(measure.benchmark),
        measure.words(),
        things.stream()
            .map(
                thing ->
                    new Cell(
                        here.stream()
                            .filter(each -> each.entity.equals(thing.iri()))
                            .limit(FIGURES_A_CELL)
                            .map(each -> each.figure(best))
                            .collect(toImmutableList()),
                        evaluated.containsEntry(thing.iri(), measure.benchmark)))
            .collect(toImmutableList()));
  }

  /** The best level that was reached, where it is known what is better and several have one. */
  private static Optional<BigDecimal> best(Measure measure, List<Measured> here) {
    long entities = here.stream().map(Measured::entity).distinct().count();
    Optional<Boolean> higher = here.stream().flatMap(each -> each.higher.stream()).findFirst();
    if (!measure.kind.equals("absolute") || entities < 2 || higher.isEmpty()) {
      return Optional.empty();
    }
    Stream<BigDecimal> values = here.stream().map(Measured::value);
    Comparator<BigDecimal> order = Comparator.naturalOrder();
    return values.max(higher.get() ? order : order.reversed());
  }

  private ImmutableList<Measured> measured(View view, Places places, String entity) {
    Map<String, Measured> byResult = new LinkedHashMap<>();
    for (Row row : figures.rows(view, "entity", entity)) {
      byResult.putIfAbsent(
          row.text("result") + row.find("member").orElse(""),
          new Measured(
              entity,
              row.text("benchmark"),
              row.find("metric").orElse(""),
              row.find("unit").orElse(""),
              row.text("kind"),
              new BigDecimal(row.text("value")),
              row.find("better").map(Boolean::parseBoolean),
              row.find("member"),
              Said.of(row, places)));
    }
    return ImmutableList.copyOf(byResult.values());
  }

  private static Set<String> evaluated(View view, String entity) {
    Node subject = NodeFactory.createURI(entity);
    return Iter.toSet(
        Iter.map(
            view.graph().find(Node.ANY, subject, ST.evaluatedOn.asNode(), Node.ANY),
            quad -> quad.getObject().getURI()));
  }

  private record Measure(String benchmark, String metric, String unit, String kind) {
    String words() {
      String what = metric.isEmpty() ? "" : metric;
      return switch (kind) {
        case "gain" -> (what + " gained").strip();
        case "reduction" -> (what + " reduced").strip();
        default -> what;
      };
    }
  }

  private record Measured(
      String entity,
      String benchmark,
      String metric,
      String unit,
      String kind,
      BigDecimal value,
      Optional<Boolean> higher,
      Optional<String> member,
      Said said) {
    Measure measure() {
      return new Measure(benchmark, metric, unit, kind);
    }

    ComparedFigure figure(Optional<BigDecimal> best) {
      boolean isBest = best.filter(top -> top.compareTo(value) == 0).isPresent();
      return new ComparedFigure(
          FigureText.of(value.toPlainString(), unit, kind), member, isBest, said);
    }
  }
}
