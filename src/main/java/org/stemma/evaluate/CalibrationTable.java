package org.stemma.evaluate;

import java.util.Locale;
import java.util.stream.Collectors;

/** Expected calibration errors as text: a line for each measure. */
final class CalibrationTable {
  private CalibrationTable() {}

  /** The lines of that evaluation, empty where nothing was said with a confidence. */
  static String of(Evaluation evaluation) {
    return evaluation.calibrations().entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "%-28s calibration error %5s  of %,d%n",
                    entry.getKey().label(),
                    ScoreTable.percent(entry.getValue().error()),
                    entry.getValue().count()))
        .collect(Collectors.joining())
        .replace(System.lineSeparator(), "\n");
  }
}
