package org.stemma.extract;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A log-linear model over named features, kept as readable lines: label, feature, weight. */
public final class LinearModel {
  private final LinearClassifier<String, String> classifier;

  /** A model of those weights. */
  public LinearModel(LinearClassifier<String, String> classifier) {
    this.classifier = classifier;
  }

  /** Reads the lines that {@link #lines} gives. */
  public static LinearModel of(Iterable<String> lines) {
    Index<String> features = new HashIndex<>();
    Index<String> labels = new HashIndex<>();
    List<Weight> weights = new ArrayList<>();
    for (String line : lines) {
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      weights.add(
          new Weight(
              features.addToIndex(line.substring(first + 1, second)),
              labels.addToIndex(line.substring(0, first)),
              Double.parseDouble(line.substring(second + 1))));
    }
    double[][] table = new double[features.size()][labels.size()];
    weights.forEach(weight -> table[weight.feature()][weight.label()] = weight.value());
    return new LinearModel(new LinearClassifier<>(table, features, labels));
  }

  private record Weight(int feature, int label, double value) {}

  /** The weights, one a line; those too small to matter are left out. */
  public List<String> lines() {
    return classifier.labels().stream()
        .sorted()
        .flatMap(
            label ->
                classifier.features().stream()
                    .sorted()
                    .filter(feature -> Math.abs(classifier.weight(feature, label)) >= 0.005)
                    .map(
                        feature ->
                            String.format(
                                Locale.ROOT,
                                "%s\t%s\t%.3f",
                                label,
                                feature,
                                classifier.weight(feature, label))))
        .toList();
  }

  /** The probability of each label, given those features. */
  public Counter<String> probabilities(Collection<String> features) {
    return classifier.probabilityOf(new BasicDatum<>(features, ""));
  }

  /** The probability of that label, given those features. */
  public double probability(Collection<String> features, String label) {
    return probabilities(features).getCount(label);
  }
}
