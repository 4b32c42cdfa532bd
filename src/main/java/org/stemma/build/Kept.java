package org.stemma.build;

import com.google.common.collect.ImmutableList;
import org.stemma.source.Reading.Rejected;

/**
 * What became of papers that a sink took.
 *
 * @param added papers it did not have
 * @param replaced papers it had otherwise
 * @param unchanged papers it had just so
 * @param refused papers it did not take, and why
 */
public record Kept(long added, long replaced, long unchanged, ImmutableList<Rejected> refused) {
  /** Nothing taken. */
  public static final Kept NONE = new Kept(0, 0, 0);

  /** Papers that were all taken. */
  public Kept(long added, long replaced, long unchanged) {
    this(added, replaced, unchanged, ImmutableList.of());
  }

  /** That many papers, all of them new. */
  public static Kept added(long count) {
    return new Kept(count, 0, 0);
  }

  /** Both together. */
  public Kept plus(Kept other) {
    return new Kept(
        added + other.added,
        replaced + other.replaced,
        unchanged + other.unchanged,
        ImmutableList.<Rejected>builder().addAll(refused).addAll(other.refused).build());
  }

  /** The same without the papers that were not taken. */
  Kept withoutRefused() {
    return new Kept(added, replaced, unchanged);
  }

  /** How many papers were taken in all. */
  public long total() {
    return added + replaced + unchanged;
  }
}
