package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A stretch of time by which papers are counted. */
enum Period {
  MONTH,
  QUARTER,
  YEAR;

  /** More points than these are no line that one can read. */
  private static final int POINTS = 60;

  /** That of this name; where there is none, the shortest that makes a readable line. */
  static Period of(String name, int months) {
    return Arrays.stream(values())
        .filter(period -> period.label().equals(name))
        .findFirst()
        .orElse(months <= POINTS ? MONTH : QUARTER);
  }

  /** The name in addresses: {@code month}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** That in which the month lies: {@code 2025-04}, {@code 2025 Q2} or {@code 2025}. */
  String holding(String month) {
    String year = month.substring(0, 4);
    return switch (this) {
      case MONTH -> month;
      case QUARTER -> year + " Q" + (Integer.parseInt(month.substring(5, 7)) + 2) / 3;
      case YEAR -> year;
    };
  }

  /** Those in which these months lie, in order. */
  ImmutableList<String> spanning(List<String> months) {
    return months.stream().map(this::holding).distinct().collect(toImmutableList());
  }

  /** Counts by month as counts by these. */
  ImmutableList<Integer> sums(List<String> months, ImmutableIntArray counts) {
    ImmutableList<String> periods = spanning(months);
    int[] sums = new int[periods.size()];
    IntStream.range(0, months.size())
        .forEach(month -> sums[periods.indexOf(holding(months.get(month)))] += counts.get(month));
    return Arrays.stream(sums).boxed().collect(toImmutableList());
  }
}
