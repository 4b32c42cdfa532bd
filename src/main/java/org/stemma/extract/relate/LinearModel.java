package org.stemma.extract.relate;

import com.google.common.base.Splitter;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import edu.stanford.nlp.util.Pair;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A log-linear model over named features, kept as readable lines: label, feature, weight. */
final class LinearModel {
  private final LinearClassifier<String, String> classifier;

  LinearModel(LinearClassifier<String, String> classifier) {
    this.classifier = classifier;
  }

  /** Reads the lines that {@link #lines} gives. */
  static LinearModel of(Iterable<String> lines) {
    Counter<Pair<String, String>> weights = new ClassicCounter<>();
    for (String line : lines) {
      List<String> parts = Splitter.on('\t').splitToList(line);
      weights.setCount(new Pair<>(parts.get(1), parts.get(0)), Double.parseDouble(parts.get(2)));
    }
    return new LinearModel(new LinearClassifier<>(weights));
  }

  /** The weights, one a line; those too small to matter are left out. */
  List<String> lines() {
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
  Counter<String> probabilities(Collection<String> features) {
    return classifier.probabilityOf(new BasicDatum<>(features, ""));
  }

  /** The probability of that label, given those features. */
  double probability(Collection<String> features, String label) {
    return probabilities(features).getCount(label);
  }
}
