package org.stemma.extract.tag;

import java.util.Arrays;
import org.stemma.paper.EntityType;

/**
 * The labels of a sentence as a Markov chain: how probable each pair of neighbouring labels is,
 * reckoned forwards and backwards (Rabiner, 1989). Labels are numbers; tokens count from 0.
 */
final class LabelChain {
  private final int labels;

  /** By token, then the label before it times the number of labels plus its own. */
  private final double[][] pairs;

  private LabelChain(int labels, double[][] pairs) {
    this.labels = labels;
    this.pairs = pairs;
  }

  /**
   * The chain in which a pair of labels is as likely as the exponential of its score.
   *
   * @param scores by token, then the label before it times the number of labels plus its own; what
   *     stands before the first token may be any label
   */
  static LabelChain of(int labels, float[][] scores) {
    double[][] pairs = new double[scores.length][];
    double[] reached = new double[labels];
    Arrays.fill(reached, 1);
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = likelihoods(scores[i], reached, labels);
      reached = sums(pairs[i], labels);
    }
    double[] ahead = new double[labels];
    Arrays.fill(ahead, 1);
    for (int i = pairs.length - 1; i >= 0; i--) {
      double[] before = new double[labels];
      double total = 0;
      for (int pair = 0; pair < pairs[i].length; pair++) {
        pairs[i][pair] *= ahead[pair % labels];
        before[pair / labels] += pairs[i][pair];
        total += pairs[i][pair];
      }
      for (int pair = 0; pair < pairs[i].length; pair++) {
        pairs[i][pair] /= total;
      }
      if (i > 0) {
        double[] here = sums(pairs[i - 1], labels);
        for (int label = 0; label < labels; label++) {
          ahead[label] = here[label] > 0 ? before[label] / total / here[label] : 0;
        }
      }
    }
    return new LabelChain(labels, pairs);
  }

  /** What the pairs weigh so far, scaled to add up to 1, which keeps long sentences in range. */
  private static double[] likelihoods(float[] scores, double[] reached, int labels) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double[] pairs = new double[scores.length];
    double total = 0;
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] = reached[pair / labels] * Math.exp(scores[pair] - most);
      total += pairs[pair];
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      pairs[pair] /= total;
    }
    return pairs;
  }

  /** For each label how much of the pairs ends in it. */
  private static double[] sums(double[] pairs, int labels) {
    double[] sums = new double[labels];
    for (int pair = 0; pair < pairs.length; pair++) {
      sums[pair % labels] += pairs[pair];
    }
    return sums;
  }

  /** How many tokens there are. */
  int size() {
    return pairs.length;
  }

  /** How likely the token bears that label. */
  double prob(int token, int label) {
    double sum = 0;
    for (int pair = label; pair < pairs[token].length; pair += labels) {
      sum += pairs[token][pair];
    }
    return sum;
  }

  /** How likely the token bears that label and the one before it that other. */
  double prob(int token, int before, int label) {
    return pairs[token][before * labels + label];
  }

  /** How likely those tokens, the last excluded, and no more, are one name of each kind. */
  Odds odds(LabelNumbers numbers, int first, int end) {
    return new Odds(
        odds(numbers, EntityType.METHOD, first, end),
        odds(numbers, EntityType.BENCHMARK, first, end),
        odds(numbers, EntityType.MODEL, first, end));
  }

  /**
   * How likely those tokens, the last excluded, and no more, are one name of that kind. In a Markov
   * chain each label but the first depends only on the one before.
   */
  double odds(LabelNumbers numbers, EntityType type, int first, int end) {
    int before = numbers.begin(type);
    int inner = numbers.inner(type);
    if (before < 0) {
      return 0;
    }
    double odds = prob(first, before);
    for (int i = first + 1; i <= end && i < size() && odds > 1e-6; i++) {
      double goesOn = inner < 0 ? 0 : prob(i, before, inner) / Math.max(1e-12, prob(i - 1, before));
      odds *= i < end ? goesOn : 1 - goesOn;
      before = inner;
    }
    return Math.clamp(odds, 0, 1);
  }

  /**
   * The likeliest labels of all tokens (Viterbi, 1967).
   *
   * @param outside the label of what stands before the first token
   */
  int[] best(int outside) {
    int[][] from = new int[size()][labels];
    double[] score = new double[labels];
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    score[outside] = 0;
    for (int i = 0; i < from.length; i++) {
      score = next(pairs[i], score, from[i]);
    }
    return backwards(from, score);
  }

  private double[] next(double[] pairs, double[] score, int[] from) {
    double[] next = new double[labels];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int before = 0; before < labels; before++) {
      double total = 0;
      for (int label = 0; label < labels; label++) {
        total += pairs[before * labels + label];
      }
      if (score[before] == Double.NEGATIVE_INFINITY || total == 0) {
        continue;
      }
      for (int label = 0; label < labels; label++) {
        double sum = score[before] + Math.log(pairs[before * labels + label] / total);
        if (sum > next[label]) {
          next[label] = sum;
          from[label] = before;
        }
      }
    }
    return next;
  }

  private static int[] backwards(int[][] from, double[] score) {
    int[] best = new int[from.length];
    int label = 0;
    for (int k = 1; k < score.length; k++) {
      label = score[k] > score[label] ? k : label;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      best[i] = label;
      label = from[i][label];
    }
    return best;
  }
}
