package org.stemma.build;

/**
 * What became of papers that a sink took.
 *
 * @param added papers it did not have
 * @param replaced papers it had otherwise
 * @param unchanged papers it had just so
 */
public record Kept(long added, long replaced, long unchanged) {
  /** Nothing taken. */
  public static final Kept NONE = new Kept(0, 0, 0);

  /** That many papers, all of them new. */
  public static Kept added(long count) {
    return new Kept(count, 0, 0);
  }

  /** Both together. */
  public Kept plus(Kept other) {
    return new Kept(added + other.added, replaced + other.replaced, unchanged + other.unchanged);
  }

  /** How many papers in all. */
  public long total() {
    return added + replaced + unchanged;
  }
}
