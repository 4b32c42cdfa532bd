package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.serve.View;

/**
 * A figure that ended a record.
 *
 * @param href its leaderboard
 * @param written the figure, and the record that it ended
 * @param system whose it is, where that has a name
 */
public record NewRecord(
    String benchmark,
    String metric,
    String href,
    String written,
    String before,
    Optional<Link> system,
    PaperLine paper) {
  private static final PageQuery QUERY = PageQuery.named("newest-records");

  /** The newest, one a paper at most. */
  static ImmutableList<NewRecord> newest(View view, int most) {
    Lookup lookup = new Lookup(view);
    Set<String> papers = new HashSet<>();
    return QUERY.rows(view).stream()
        .filter(row -> papers.add(row.text("paper")))
        .flatMap(row -> of(lookup, row).stream())
        .limit(most)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<NewRecord> of(Lookup lookup, Row row) {
    String unit = row.find("unit").map(sign -> " " + sign).orElse("");
    return lookup
        .thing(row, "benchmark")
        .flatMap(
            benchmark ->
                lookup
                    .thing(row, "metric")
                    .map(
                        metric ->
                            new NewRecord(
                                benchmark.label(),
                                metric.label(),
                                "/leaderboard/"
                                    + last(benchmark.href())
                                    + "?metric="
                                    + last(metric.href()),
                                number(row.text("value")) + unit,
                                number(row.text("before")) + unit,
                                lookup.thing(row, "system"),
                                lookup.paper(row))));
  }

  private static String number(String value) {
    return new BigDecimal(value).stripTrailingZeros().toPlainString();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
