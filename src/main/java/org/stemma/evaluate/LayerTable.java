package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Collectors;

/** The F1 of several set-ups side by side, in Markdown. */
public final class LayerTable {
  private static final ImmutableList<Figure> COLUMNS =
      ImmutableList.of(
          Figure.of(Measure.MENTIONS_STRICT),
          Figure.of(Measure.ENTITIES),
          new Figure(Measure.ENTITIES, "Method"),
          new Figure(Measure.ENTITIES, "Benchmark"),
          new Figure(Measure.ENTITIES, "Model"),
          Figure.of(Measure.FACTS),
          Figure.of(Measure.RESULTS),
          Figure.of(Measure.RESULTS_STRICT));

  private LayerTable() {}

  /** A row for each set-up, named by its key. */
  public static String of(Map<String, Evaluation> rows) {
    String heads = COLUMNS.stream().map(Figure::label).collect(Collectors.joining(" | "));
    return "| F1 | "
        + heads
        + " |\n|---|"
        + "---:|".repeat(COLUMNS.size())
        + "\n"
        + rows.entrySet().stream()
            .map(row -> "| " + row.getKey() + " | " + cells(row.getValue()) + " |\n")
            .collect(Collectors.joining());
  }

  private static String cells(Evaluation evaluation) {
    return COLUMNS.stream()
        .map(column -> ScoreTable.percent(evaluation.tally(column).f1()))
        .collect(Collectors.joining(" | "));
  }
}
