package org.stemma.query;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the names that a mistyped one was probably meant to be. */
public final class NearestNames {
  private static final int OFFERED = 3;

  private NearestNames() {}

  /**
   * At most three of the names, the nearest first: those that begin alike, or differ in no more
   * than about a third of their letters, swapped ones counted once. Case does not count.
   */
  public static ImmutableList<String> of(String typed, Stream<String> names) {
    return ranked(typed, names).limit(OFFERED).collect(ImmutableList.toImmutableList());
  }

  /** All the names that are near, the nearest first. */
  static Stream<String> ranked(String typed, Stream<String> names) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    int limit = wanted.length() / 3 + 1;
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
    return names
        .distinct()
        .map(name -> new Candidate(name, cost(wanted, name.toLowerCase(Locale.ROOT), distance)))
        .filter(candidate -> candidate.cost >= 0)
        .sorted(Comparator.comparingInt(Candidate::cost).thenComparing(Candidate::name))
        .map(Candidate::name);
  }

  /** What to tell someone who typed that name: the nearest names, or the given words. */
  public static String remedy(String typed, Stream<String> names, String otherwise) {
    ImmutableList<String> nearest = of(typed, names);
    return nearest.isEmpty()
        ? otherwise
        : "did you mean " + String.join(" or ", nearest) + "? " + otherwise;
  }

  private static int cost(String wanted, String name, DamerauLevenshteinDistance distance) {
    int edits = distance.apply(wanted, name);
    if (edits >= 0) {
      return edits;
    }
    boolean begins = wanted.length() >= 3 && (name.startsWith(wanted) || wanted.startsWith(name));
    return begins ? wanted.length() + Math.abs(name.length() - wanted.length()) : -1;
  }

  private record Candidate(String name, int cost) {}
}
