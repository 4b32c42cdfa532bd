package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How far confidences can be believed: of statements made with a confidence of about 0.8, about 80
 * in 100 should be right.
 *
 * @param bins statements of like confidence together, ten bins of equal width, empty ones left out
 */
public record Calibration(ImmutableList<Bin> bins) {
  private static final int BINS = 10;

  /**
   * Statements of like confidence.
   *
   * @param count how many there are
   * @param confidence their mean confidence
   * @param right the share of them that is right
   */
  public record Bin(int count, double confidence, double right) {}

  static Calibration of(Collection<Guess> guesses) {
    List<List<Guess>> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      bins.add(new ArrayList<>());
    }
    guesses.forEach(
        guess -> bins.get(Math.clamp((int) (guess.confidence() * BINS), 0, BINS - 1)).add(guess));
    return new Calibration(
        bins.stream()
            .filter(bin -> !bin.isEmpty())
            .map(Calibration::bin)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Bin bin(List<Guess> guesses) {
    return new Bin(
        guesses.size(),
        guesses.stream().mapToDouble(Guess::confidence).average().orElse(0),
        guesses.stream().mapToDouble(guess -> guess.right() ? 1 : 0).average().orElse(0));
  }

  /** How many statements there are. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /** The expected calibration error: how far confidence and share lie apart, on average. */
  public double error() {
    double sum = 0;
    for (Bin bin : bins) {
      sum += bin.count() * Math.abs(bin.confidence() - bin.right());
    }
    return count() == 0 ? 0 : sum / count();
  }
}
