package org.stemma.extract.tag;

import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.TestSequenceModel;
import java.util.Arrays;

/**
 * The likeliest labels of a sentence, by index, read from the probabilities of each label given the
 * one before. CoreNLP's own search gives the same labels, but reckons those probabilities anew.
 */
final class LabelSequence {
  private LabelSequence() {}

  static int[] best(CRFCliqueTree<String> tree) {
    TestSequenceModel model = new TestSequenceModel(tree);
    int labels = tree.getNumClasses();
    int[][] from = new int[model.length()][labels];
    double[] score = new double[labels];
    // What stands before the first token is outside all names.
    Arrays.fill(score, Double.NEGATIVE_INFINITY);
    score[tree.backgroundIndex()] = 0;
    for (int i = 0; i < from.length; i++) {
      score = next(model, i, score, from[i]);
    }
    return backwards(from, score);
  }

  private static double[] next(TestSequenceModel model, int i, double[] score, int[] from) {
    int place = i + model.leftWindow();
    int[] labels = new int[place + 1];
    double[] next = new double[score.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int before = 0; before < score.length; before++) {
      if (score[before] == Double.NEGATIVE_INFINITY) {
        continue;
      }
      labels[place - 1] = before;
      double[] given = model.scoresOf(labels, place);
      for (int label = 0; label < given.length; label++) {
        double sum = score[before] + given[label];
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
