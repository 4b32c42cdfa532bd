package org.stemma.evaluate;

import com.google.common.collect.ComparisonChain;

/**
 * What a score is of: a measure, or the part of one that is of one type or predicate.
 *
 * @param part the type or predicate, empty for the whole measure
 */
public record Figure(Measure measure, String part) implements Comparable<Figure> {
  /** The whole of that measure. */
  public static Figure of(Measure measure) {
    return new Figure(measure, "");
  }

  /** Whether this is a whole measure. */
  public boolean isMain() {
    return part.isEmpty();
  }

  /** The name in tables and in JSON, such as {@code entities:Model}. */
  public String label() {
    return isMain() ? measure.label() : measure.label() + ":" + part;
  }

  @Override
  public int compareTo(Figure other) {
    return ComparisonChain.start()
        .compare(measure, other.measure)
        .compare(part, other.part)
        .result();
  }
}
