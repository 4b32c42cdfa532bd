package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.serve.explore.Census.Named;

/**
 * How many papers name a thing, month by month, from the first that does.
 *
 * @param names of the months, such as {@code 2025-04}
 * @param counts one for each
 */
public record Months(ImmutableList<String> names, ImmutableList<Integer> counts) {
  /** Those of that entity. */
  static Months of(Census census, Named named) {
    ImmutableIntArray counts = named.byMonth();
    int first =
        IntStream.range(0, counts.length())
            .filter(month -> counts.get(month) > 0)
            .findFirst()
            .orElse(counts.length());
    return new Months(
        census.months().subList(first, counts.length()),
        ImmutableList.copyOf(counts.subArray(first, counts.length()).asList()));
  }

  /** Their line, for those who run no scripts. */
  public Sparkline sparkline() {
    return new Sparkline(counts);
  }

  /** The papers of each year, for a table. */
  public ImmutableList<Year> years() {
    List<Year> years = new ArrayList<>();
    for (int month = 0; month < names.size(); month++) {
      String year = names.get(month).substring(0, 4);
      int before = !years.isEmpty() && years.getLast().name().equals(year) ? 1 : 0;
      int papers = counts.get(month) + (before == 1 ? years.removeLast().papers() : 0);
      years.add(new Year(year, papers));
    }
    return ImmutableList.copyOf(years);
  }

  /** How many papers of a year name it. */
  public record Year(String name, int papers) {}
}
