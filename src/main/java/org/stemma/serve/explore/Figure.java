package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stemma.serve.View;

/**
 * A result: a figure that a paper states.
 *
 * @param id of the result, the last part of its IRI
 * @param system whose figure it is; empty where it is the paper's own unnamed work or another's
 * @param own whether it is the paper's own work, named or not
 * @param compared whether the paper has the system as a baseline
 * @param benchmark where it was reached
 * @param metric what was measured
 * @param metricWords the same in the text's words
 * @param unit as printed; blank where there is none
 * @param kind {@code absolute}, {@code gain} or {@code reduction}
 * @param baseline what a change is measured against
 * @param quote the exact words
 */
public record Figure(
    String id,
    Optional<Link> system,
    boolean own,
    boolean compared,
    Optional<Link> benchmark,
    Optional<Link> metric,
    String metricWords,
    BigDecimal value,
    String unit,
    String kind,
    Optional<Link> baseline,
    String quote,
    PaperLine paper,
    Witness witness) {
  private static final PageQuery QUERY = PageQuery.named("figures");

  /**
   * The figures in which that thing has that role, the newest paper's first, then in the order of
   * the text.
   *
   * @param role {@code st:system}, {@code st:onBenchmark}, {@code st:metric} or {@code st:statedIn}
   */
  static ImmutableList<Figure> where(View view, Node role, String iri) {
    Lookup lookup = new Lookup(view);
    Set<String> seen = new HashSet<>();
    return QUERY
        .rows(view, ImmutableMap.of("role", role, "focus", NodeFactory.createURI(iri)))
        .stream()
        .filter(row -> seen.add(row.text("result")))
        .map(row -> figure(lookup, row))
        .sorted(Comparator.comparing(Figure::paper, PaperLine.NEWEST_FIRST))
        .collect(ImmutableList.toImmutableList());
  }

  private static Figure figure(Lookup lookup, Row row) {
    boolean paperItself = row.find("system").equals(row.find("paper"));
    Optional<Link> metric = lookup.thing(row, "metric");
    return new Figure(
        row.text("result").substring(row.text("result").lastIndexOf('/') + 1),
        lookup.thing(row, "system"),
        paperItself || row.text("proposed").equals("true"),
        row.text("compared").equals("true"),
        lookup.thing(row, "benchmark"),
        metric,
        row.find("metricWords").or(() -> metric.map(Link::label)).orElse(""),
        new BigDecimal(row.text("value")),
        row.find("unit").orElse(""),
        row.text("kind"),
        lookup.thing(row, "baseline"),
        row.find("quote").orElse(""),
        lookup.paper(row),
        Witness.of(row));
  }

  /** The number as people write it, without needless zeros, with its unit. */
  public String written() {
    String number = value.stripTrailingZeros().toPlainString();
    return switch (unit) {
      case "" -> number;
      case "x" -> number + "×";
      default -> number + " " + unit;
    };
  }

  /** The same with a word for what kind of change it is. */
  public String told() {
    return switch (kind) {
      case "gain" -> "gain of " + written();
      case "reduction" -> "reduction of " + written();
      default -> written();
    };
  }

  /** The words for a system without a name. */
  public String unnamed() {
    return own ? "the paper’s own" : "another";
  }
}
