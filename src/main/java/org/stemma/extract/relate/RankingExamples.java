package org.stemma.extract.relate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.extract.LinearModel;

/**
 * Choices of one candidate among several, from which a log-linear ranking is learnt: a candidate is
 * as likely as the exponential of its score, divided by those of all (Denis and Baldridge, 2008).
 */
final class RankingExamples {
  private static final int MEMORY = 15;
  private static final double TOLERANCE = 1e-4;

  private final List<Choice> choices = new ArrayList<>();

  private record Choice(
      ImmutableList<ImmutableList<String>> candidates, ImmutableList<Boolean> right) {}

  /**
   * Adds a choice.
   *
   * @param candidates the features of each candidate
   * @param right for each whether it is right; where several are, any will do
   */
  void add(List<List<String>> candidates, List<Boolean> right) {
    if (candidates.size() > 1 && right.contains(true)) {
      choices.add(
          new Choice(
              candidates.stream()
                  .map(ImmutableList::copyOf)
                  .collect(ImmutableList.toImmutableList()),
              ImmutableList.copyOf(right)));
    }
  }

  /**
   * Learns the scores of features.
   *
   * @param sigma the width of the Gaussian prior on weights: the smaller, the smoother
   * @param leastCount features that fewer candidates have are left out
   */
  LinearModel learn(double sigma, int leastCount) {
    Multiset<String> counts = HashMultiset.create();
    for (Choice choice : choices) {
      choice.candidates().forEach(counts::addAll);
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    counts.elementSet().stream()
        .filter(feature -> counts.count(feature) >= leastCount)
        .sorted()
        .forEach(feature -> numbers.put(feature, numbers.size()));
    QNMinimizer minimizer = new QNMinimizer(MEMORY);
    minimizer.shutUp();
    double[] weights =
        minimizer.minimize(
            new Loss(choices, numbers, sigma), TOLERANCE, new double[numbers.size()]);
    Map<String, Double> scores = new LinkedHashMap<>();
    numbers.forEach((feature, number) -> scores.put(feature, weights[number]));
    return LinearModel.ofScores(scores);
  }

  /** The negative logarithm of how likely the right candidates and the weights are. */
  private static final class Loss extends AbstractCachingDiffFunction {
    private final List<int[][]> candidates = new ArrayList<>();
    private final List<List<Boolean>> right = new ArrayList<>();
    private final int size;
    private final double sigma;

    Loss(List<Choice> choices, Map<String, Integer> numbers, double sigma) {
      this.size = numbers.size();
      this.sigma = sigma;
      for (Choice choice : choices) {
        candidates.add(
            choice.candidates().stream()
                .map(
                    features ->
                        features.stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .toArray())
                .toArray(int[][]::new));
        right.add(choice.right());
      }
    }

    @Override
    public int domainDimension() {
      return size;
    }

    @Override
    protected void calculate(double[] weights) {
      value = 0;
      Arrays.fill(derivative, 0);
      for (int choice = 0; choice < candidates.size(); choice++) {
        add(weights, candidates.get(choice), right.get(choice));
      }
      for (int i = 0; i < size; i++) {
        value += weights[i] * weights[i] / (2 * sigma * sigma);
        derivative[i] += weights[i] / (sigma * sigma);
      }
    }

    private void add(double[] weights, int[][] features, List<Boolean> ok) {
      double[] odds = new double[features.length];
      for (int i = 0; i < odds.length; i++) {
        for (int feature : features[i]) {
          odds[i] += weights[feature];
        }
      }
      double most = Arrays.stream(odds).max().orElseThrow();
      double all = 0;
      double good = 0;
      for (int i = 0; i < odds.length; i++) {
        odds[i] = Math.exp(odds[i] - most);
        all += odds[i];
        good += ok.get(i) ? odds[i] : 0;
      }
      value -= Math.log(good / all);
      for (int i = 0; i < odds.length; i++) {
        double slope = odds[i] / all - (ok.get(i) ? odds[i] / good : 0);
        for (int feature : features[i]) {
          derivative[feature] += slope;
        }
      }
    }
  }
}
