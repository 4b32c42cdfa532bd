package org.stemma.extract.relate;

/**
 * What the probability that a model gives is worth: models are too sure of themselves. The logit is
 * stretched and shifted (Platt, 1999), as fitted to what models said of papers they had not seen.
 */
record Confidence(double slope, double shift) {
  /** Of facts: the calibration error falls from 5.3 to 2 in 100. */
  static final Confidence OF_FACTS = new Confidence(0.73, 0.05);

  /** Of results: from 10.6 to 2. */
  static final Confidence OF_RESULTS = new Confidence(0.47, 0.07);

  private static final double LEAST = 0.005;

  /** How often a statement of that probability is right, between 0 and 1. */
  double of(double probability) {
    double p = Math.clamp(probability, LEAST, 1 - LEAST);
    return 1 / (1 + Math.exp(-slope * Math.log(p / (1 - p)) - shift));
  }
}
