package org.stemma.evaluate;

import java.util.Locale;

/** What is counted, in the order in which it is printed. */
public enum Measure {
  /** Mentions with the same type and the same offsets. */
  MENTIONS_STRICT,
  /** Mentions with the same type and overlapping offsets. */
  MENTIONS_OVERLAP,
  /** Entities of a paper with the same type and a form in common. */
  ENTITIES,
  /** Entities of a paper with a form in common, whatever their types. */
  NAMES,
  /** Facts of a paper with the same predicate, subject and object. */
  FACTS,
  /** Results of a paper with the same value, unit and benchmark. */
  RESULTS,
  /** Results that also have the same subject, metric and kind. */
  RESULTS_STRICT;

  /** The name in tables and in JSON, such as {@code mentions-strict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
