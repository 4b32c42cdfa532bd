package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.List;
import org.stemma.serve.explore.Census.Named;

/**
 * What more papers name of late than before, or fewer.
 *
 * @param months how many count as of late, and as many before them as before
 */
record Movement(int months, int papersLately, int papersBefore) {
  private static final int MOST_MONTHS = 12;
  private static final int LEAST_PAPERS = 3;

  /**
   * One that moves.
   *
   * @param before how many papers named it before
   * @param lately how many do of late
   * @param score how far from chance: the difference of the shares over its standard error
   */
  public record Mover(Link link, int before, int lately, Sparkline line, double score) {}

  /** Of the newest year against the year before; where there are fewer months, of their halves. */
  static Movement of(ImmutableIntArray papersByMonth) {
    int months = Math.clamp(papersByMonth.length() / 2, 1, MOST_MONTHS);
    return new Movement(months, sum(papersByMonth, months, 0), sum(papersByMonth, months, months));
  }

  /** Those that rise furthest from chance, the furthest first. */
  ImmutableList<Mover> rising(List<Named> named, int limit) {
    return ranked(named, Comparator.comparingDouble(mover -> -mover.score())).stream()
        .filter(mover -> mover.score > 0)
        .limit(limit)
        .collect(toImmutableList());
  }

  /** Those that fall furthest from chance, the furthest first. */
  ImmutableList<Mover> falling(List<Named> named, int limit) {
    return ranked(named, Comparator.comparingDouble(Mover::score)).stream()
        .filter(mover -> mover.score < 0)
        .limit(limit)
        .collect(toImmutableList());
  }

  private ImmutableList<Mover> ranked(List<Named> named, Comparator<Mover> order) {
    return named.stream()
        .map(this::mover)
        .filter(mover -> mover.before + mover.lately >= LEAST_PAPERS)
        .sorted(order.thenComparing(mover -> mover.link.label()))
        .collect(toImmutableList());
  }

  private Mover mover(Named named) {
    int lately = sum(named.byMonth(), months, 0);
    int before = sum(named.byMonth(), months, months);
    return new Mover(
        named.link(), before, lately, named.sparkline(2 * months), score(lately, before));
  }

  /** The z of two proportions; each gets half a paper more, so that none is 0 of 0. */
  private double score(int lately, int before) {
    double all = papersLately + papersBefore + 1.0;
    double pooled = (lately + before + 1) / all;
    double difference =
        (lately + 0.5) / (papersLately + 0.5) - (before + 0.5) / (papersBefore + 0.5);
    double variance =
        pooled * Math.max(0, 1 - pooled) * (1 / (papersLately + 0.5) + 1 / (papersBefore + 0.5));
    return variance == 0 ? 0 : difference / Math.sqrt(variance);
  }

  /** The counts of so many months that end so many months ago. */
  private static int sum(ImmutableIntArray byMonth, int months, int ago) {
    int end = Math.max(0, byMonth.length() - ago);
    return byMonth.subArray(Math.max(0, end - months), end).stream().sum();
  }
}
