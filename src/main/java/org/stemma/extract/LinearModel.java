package org.stemma.extract;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.classify.LinearClassifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A log-linear model over named features, kept as readable lines: label, feature, weight. */
public final class LinearModel {
  private static final double TOO_SMALL_TO_MATTER = 0.005;

  private static final String SCORE = "score";

  private final ImmutableList<String> labels;
  private final ImmutableList<String> features;
  private final FeatureKeys keys;

  /** By feature, then label. */
  private final double[][] weights;

  private LinearModel(List<String> labels, Map<String, double[]> weights) {
    this.labels = ImmutableList.copyOf(labels);
    features = ImmutableList.copyOf(weights.keySet());
    keys = new FeatureKeys(features.stream().mapToLong(FeatureKeys::key).toArray());
    this.weights = weights.values().toArray(new double[0][]);
  }

  /** What CoreNLP has learnt. */
  public static LinearModel of(LinearClassifier<String, String> trained) {
    List<String> labels = trained.labels().stream().sorted().toList();
    Map<String, double[]> weights = new LinkedHashMap<>();
    trained.features().stream()
        .sorted()
        .forEach(
            feature ->
                weights.put(
                    feature,
                    labels.stream()
                        .mapToDouble(label -> trained.weight(feature, label))
                        .toArray()));
    return new LinearModel(labels, weights);
  }

  /** A model that scores by those weights, of one label alone. */
  public static LinearModel ofScores(Map<String, Double> scores) {
    Map<String, double[]> weights = new LinkedHashMap<>();
    scores.forEach((feature, weight) -> weights.put(feature, new double[] {weight}));
    return new LinearModel(List.of(SCORE), weights);
  }

  /** Reads the lines that {@link #lines} gives. */
  public static LinearModel of(Iterable<String> lines) {
    List<String> labels = new ArrayList<>();
    for (String line : lines) {
      String label = line.substring(0, line.indexOf('\t'));
      if (labels.isEmpty() || !labels.get(labels.size() - 1).equals(label)) {
        labels.add(label);
      }
    }
    Map<String, double[]> weights = new LinkedHashMap<>();
    int column = 0;
    for (String line : lines) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      column += line.startsWith(labels.get(column) + "\t") ? 0 : 1;
      weights
              .computeIfAbsent(
                  line.substring(first + 1, second), feature -> new double[labels.size()])[column] =
          Double.parseDouble(line.substring(second + 1));
    }
    return new LinearModel(labels, weights);
  }

  /** The weights, one a line, label by label; those too small to matter are left out. */
  public List<String> lines() {
    return IntStream.range(0, labels.size())
        .boxed()
        .flatMap(
            label ->
                IntStream.range(0, features.size())
                    .filter(row -> Math.abs(weights[row][label]) >= TOO_SMALL_TO_MATTER)
                    .mapToObj(
                        row ->
                            String.format(
                                Locale.ROOT,
                                "%s\t%s\t%.3f",
                                labels.get(label),
                                features.get(row),
                                weights[row][label])))
        .toList();
  }

  /** Its labels, in the order of {@link #probabilities}. */
  public ImmutableList<String> labels() {
    return labels;
  }

  /** The probability of each label, given those features; one given twice counts twice. */
  public double[] probabilities(Collection<String> features) {
    return shares(scores(features));
  }

  /** What the features add up to for each label; one given twice counts twice. */
  private double[] scores(Collection<String> features) {
    double[] scores = new double[labels.size()];
    for (String feature : features) {
      int row = keys.row(FeatureKeys.key(feature));
      if (row >= 0) {
        for (int label = 0; label < scores.length; label++) {
          scores[label] += weights[row][label];
        }
      }
    }
    return scores;
  }

  /** The probability that each candidate is the one, given the features of each. */
  public double[] ranking(List<? extends Collection<String>> candidates) {
    return shares(candidates.stream().mapToDouble(features -> scores(features)[0]).toArray());
  }

  private static double[] shares(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double all = 0;
    for (int label = 0; label < scores.length; label++) {
      scores[label] = Math.exp(scores[label] - most);
      all += scores[label];
    }
    for (int label = 0; label < scores.length; label++) {
      scores[label] /= all;
    }
    return scores;
  }

  /** The probability of that label, given those features; 0 where there is no such label. */
  public double probability(Collection<String> features, String label) {
    int place = labels.indexOf(label);
    return place < 0 ? 0 : probabilities(features)[place];
  }
}
