package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelChainTest {
  private static final int LABELS = 3;
  private static final int TOKENS = 4;
  private static final int OUTSIDE = 1;

  private final float[][] scores = scores(new Random(7));
  private final LabelChain chain = LabelChain.of(LABELS, scores);

  @Test
  void givesWhatAddingUpAllReadingsGives() {
    double total = 0;
    double[][] likely = new double[TOKENS][LABELS * LABELS];
    for (int before = 0; before < LABELS; before++) {
      for (int reading = 0; reading < Math.pow(LABELS, TOKENS); reading++) {
        double weight = Math.exp(score(before, reading));
        total += weight;
        for (int i = 0; i < TOKENS; i++) {
          likely[i][pair(before, reading, i)] += weight;
        }
      }
    }
    for (int i = 0; i < TOKENS; i++) {
      for (int label = 0; label < LABELS; label++) {
        double alone = 0;
        for (int before = 0; before < LABELS; before++) {
          double expected = likely[i][before * LABELS + label] / total;
          assertThat(chain.prob(i, before, label)).isCloseTo(expected, within(1e-9));
          alone += expected;
        }
        assertThat(chain.prob(i, label)).isCloseTo(alone, within(1e-9));
      }
    }
  }

  @Test
  void findsTheLikeliestReadingAfterTheLabelOutside() {
    int best = 0;
    for (int reading = 0; reading < Math.pow(LABELS, TOKENS); reading++) {
      best = conditional(reading) > conditional(best) ? reading : best;
    }
    int[] found = chain.best(OUTSIDE);
    for (int i = 0; i < TOKENS; i++) {
      assertThat(found[i]).isEqualTo(label(OUTSIDE, best, i));
    }
  }

  @Test
  void keepsItsFiguresOverAThousandTokens() {
    float[][] many = new float[1000][];
    Random random = new Random(9);
    for (int i = 0; i < many.length; i++) {
      many[i] = scores(random)[0];
      many[i][0] += 300;
    }
    LabelChain longChain = LabelChain.of(LABELS, many);
    double sum = 0;
    for (int label = 0; label < LABELS; label++) {
      sum += longChain.prob(500, label);
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
  }

  @Test
  void hasNothingToSayOfNoTokens() {
    assertThat(LabelChain.of(LABELS, new float[0][]).best(OUTSIDE)).isEmpty();
  }

  private double score(int before, int reading) {
    double score = 0;
    for (int i = 0; i < TOKENS; i++) {
      score += scores[i][pair(before, reading, i)];
    }
    return score;
  }

  /** How likely the reading is label by label, each given the one before. */
  private double conditional(int reading) {
    double log = 0;
    for (int i = 0; i < TOKENS; i++) {
      int before = label(OUTSIDE, reading, i - 1);
      double total = 0;
      for (int label = 0; label < LABELS; label++) {
        total += chain.prob(i, before, label);
      }
      log += Math.log(chain.prob(i, before, label(OUTSIDE, reading, i)) / total);
    }
    return log;
  }

  private static int pair(int first, int reading, int i) {
    return label(first, reading, i - 1) * LABELS + label(first, reading, i);
  }

  /** The label of that token in the reading of that number; the first before all tokens. */
  private static int label(int first, int reading, int i) {
    return i < 0 ? first : reading / (int) Math.pow(LABELS, i) % LABELS;
  }

  private static float[][] scores(Random random) {
    float[][] scores = new float[TOKENS][LABELS * LABELS];
    for (float[] token : scores) {
      for (int pair = 0; pair < token.length; pair++) {
        token[pair] = random.nextFloat() * 4 - 2;
      }
    }
    return scores;
  }
}
