package org.stemma.paper;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A measured figure that the text states about the quality or cost of a system.
 *
 * @param subject whose figure it is
 * @param benchmark the benchmark that the text ties it to
 * @param metric the measure in the text's words, such as {@code win rate}
 * @param value the number as printed
 * @param baseline what a gain or reduction is measured against
 * @param quote the exact words
 * @param confidence the probability that value, unit and benchmark are right, between 0 and 1
 */
public record Result(
    Subject subject,
    Optional<EntityKey> benchmark,
    Optional<String> metric,
    BigDecimal value,
    Optional<Unit> unit,
    Kind kind,
    Optional<EntityKey> baseline,
    String quote,
    double confidence,
    Evidence evidence) {

  /** Whether a figure is a level or a change. */
  public enum Kind {
    /** A level that was reached. */
    ABSOLUTE,
    /** An improvement. */
    GAIN,
    /** Something made lower, fewer or smaller. */
    REDUCTION;

    /** The name in the gold format, such as {@code gain}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
