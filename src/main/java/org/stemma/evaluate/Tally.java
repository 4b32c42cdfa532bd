package org.stemma.evaluate;

/**
 * Counts of what was found.
 *
 * @param right what stands in the gold and was found
 * @param invented what was found and does not stand in the gold
 * @param missed what stands in the gold and was not found
 */
public record Tally(int right, int invented, int missed) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, invented + other.invented, missed + other.missed);
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return share(right, right + invented);
  }

  /** The share of the gold that was found; 0 where the gold is empty. */
  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }

  private static double share(int part, int whole) {
    return whole > 0 ? (double) part / whole : 0;
  }
}
