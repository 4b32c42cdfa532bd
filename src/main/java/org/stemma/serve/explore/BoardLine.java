package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.stemma.serve.View;

/**
 * A leaderboard as a line of a list.
 *
 * @param label the metric, in the list of a benchmark; the benchmark, in that of a metric
 * @param best the best figure, where it is known which that is
 */
public record BoardLine(String label, String href, int figures, Optional<Figure> best) {
  private static final PageQuery OF_METRIC = PageQuery.named("metric-boards");

  /** The leaderboards of that benchmark or metric; of another thing there are none. */
  static ImmutableList<BoardLine> of(View view, String kind, String iri) {
    return switch (kind) {
      case "benchmark" -> ofBenchmark(view, iri);
      case "metric" -> ofMetric(view, iri);
      default -> ImmutableList.of();
    };
  }

  private static ImmutableList<BoardLine> ofBenchmark(View view, String iri) {
    String path = path(view, iri);
    return Board.of(view, iri).stream()
        .map(
            board ->
                new BoardLine(
                    board.name(), path + "?metric=" + board.id(), board.size(), board.best()))
        .collect(toImmutableList());
  }

  private static ImmutableList<BoardLine> ofMetric(View view, String iri) {
    String metric = iri.substring(iri.lastIndexOf('/') + 1);
    return OF_METRIC.rows(view, "metric", iri).stream()
        .map(
            row ->
                new BoardLine(
                    row.text("name"),
                    path(view, row.text("benchmark")) + "?metric=" + metric,
                    row.count("figures"),
                    Optional.empty()))
        .collect(toImmutableList());
  }

  /** The path of that benchmark's leaderboards. */
  private static String path(View view, String benchmark) {
    return new Places(view.iris()).of(benchmark).replaceFirst("^/benchmark/", "/leaderboard/");
  }
}
