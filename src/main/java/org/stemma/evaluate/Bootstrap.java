package org.stemma.evaluate;

import java.util.Arrays;
import java.util.List;

/**
 * How far a figure might be off on other papers of the same kind: 95 % of the F1 scores of papers
 * drawn anew, with replacement, lie in the interval (Efron 1979).
 */
final class Bootstrap {
  private static final int SEED = 7;
  private static final int DRAWS = 300;
  private static final int LOW = 7;
  private static final int HIGH = 292;

  // One sequence runs through all measures, so their order matters.
  private final PythonRandom random = new PythonRandom(SEED);

  /**
   * The bounds between which F1 lies.
   *
   * @param low the lower, from 0 to 1
   * @param high the upper, from 0 to 1
   */
  public record Interval(double low, double high) {}

  Interval interval(List<Tally> papers) {
    double[] scores = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      int right = 0;
      int invented = 0;
      int missed = 0;
      for (int i = 0; i < papers.size(); i++) {
        Tally paper = papers.get(random.index(papers.size()));
        right += paper.right();
        invented += paper.invented();
        missed += paper.missed();
      }
      scores[draw] = new Tally(right, invented, missed).f1();
    }
    Arrays.sort(scores);
    return new Interval(scores[LOW], scores[HIGH]);
  }
}
