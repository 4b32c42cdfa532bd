package org.stemma.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.evaluate.Bootstrap.Interval;
import org.stemma.evaluate.Evaluation.Score;

/** Figures as text: a line for each, with percentages to one digit. */
public final class ScoreTable {
  private static final double HUNDRED = 100;

  private ScoreTable() {}

  /** All figures of that evaluation. */
  public static String of(Evaluation evaluation) {
    return evaluation.scores().entrySet().stream()
        .map(entry -> line(entry.getKey().label(), entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(String label, Score score) {
    return String.format(Locale.ROOT, "%-28s %s%s", label, counts(score.tally()), interval(score));
  }

  /** Precision, recall and F1 with the counts behind them. */
  static String counts(Tally tally) {
    return String.format(
        Locale.ROOT,
        "P %5s  R %5s  F1 %5s  tp %4d fp %4d fn %4d",
        percent(tally.precision()),
        percent(tally.recall()),
        percent(tally.f1()),
        tally.right(),
        tally.invented(),
        tally.missed());
  }

  private static String interval(Score score) {
    return score.interval().map(ScoreTable::interval).orElse("");
  }

  private static String interval(Interval interval) {
    return "  [" + percent(interval.low()) + ", " + percent(interval.high()) + "]";
  }

  /** A share in percent. Rounds the exact binary value, half to even, as C and Python print. */
  static String percent(double share) {
    return new BigDecimal(share * HUNDRED).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
