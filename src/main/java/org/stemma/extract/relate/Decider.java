package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.extract.relate.ResultModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** Decides about a figure that is a result: benchmark, measure, subject and baseline. */
final class Decider {
  private static final double SURE = 0.97;

  private final ResultModels models;
  private final ResultThresholds thresholds;
  private final ResultCues cues;
  private final MetricFeatures metrics;

  Decider(ResultModels models, ResultThresholds thresholds, ResultCues cues) {
    this.models = models;
    this.thresholds = thresholds;
    this.cues = cues;
    this.metrics = new MetricFeatures(cues);
  }

  /** All that is decided about the figure there, a result of that kind. */
  Decision decide(Spot spot, Result.Kind kind) {
    ImmutableMap.Builder<EntityKey, Double> benchmarks = ImmutableMap.builder();
    double untied = 1;
    for (Map.Entry<EntityKey, Double> tie : ties(spot, kind).entrySet()) {
      untied *= 1 - tie.getValue();
      if (tie.getValue() >= thresholds.benchmark()) {
        benchmarks.put(tie);
      }
    }
    return new Decision(
        spot.sentence().index(),
        spot.place(),
        kind,
        benchmarks.buildOrThrow(),
        untied,
        subject(spot, kind),
        metric(spot, kind),
        kind == Result.Kind.ABSOLUTE
            ? Optional.empty()
            : best(
                Question.BASELINE,
                thresholds.baseline(),
                spot.paper().systems(),
                system -> SystemFeatures.of(spot, kind, system)));
  }

  // What the build of the sentence leaves no doubt about is surer than what was learnt.
  private Map<EntityKey, Double> ties(Spot spot, Result.Kind kind) {
    Optional<EntityKey> sure =
        new Alignment(spot.sentence(), spot.place(), Item::isBenchmark)
            .sure()
            .flatMap(place -> spot.sentence().items().get(place).mention())
            .map(Mention::entity);
    if (sure.isPresent()) {
      return ImmutableMap.of(sure.get(), SURE);
    }
    Map<EntityKey, Double> ties = new LinkedHashMap<>();
    for (EntityKey benchmark : spot.paper().benchmarks()) {
      ties.put(
          benchmark, models.yes(Question.BENCHMARK, BenchmarkFeatures.of(spot, kind, benchmark)));
    }
    return ImmutableMap.copyOf(ties);
  }

  private Optional<Phrase> metric(Spot spot, Result.Kind kind) {
    ImmutableList<Phrase> phrases = Phrase.in(spot.sentence());
    MetricPatterns patterns = new MetricPatterns(spot, phrases, cues);
    return best(
        Question.METRIC,
        thresholds.metric(),
        phrases,
        phrase -> metrics.of(spot, kind, phrase, patterns));
  }

  private Subject subject(Spot spot, Result.Kind kind) {
    List<EntityKey> others =
        spot.paper().systems().stream()
            .filter(system -> !spot.paper().proposed().contains(system))
            .toList();
    Optional<EntityKey> other =
        best(
            Question.SUBJECT,
            thresholds.subject(),
            others,
            system -> SystemFeatures.of(spot, kind, system));
    if (other.isPresent()) {
      return Subject.of(other.get());
    }
    return models.yes(Question.UNNAMED, UnnamedFeatures.of(spot, kind)) >= thresholds.subject()
        ? Subject.UNNAMED
        : OwnSubject.of(spot).map(Subject::of).orElse(Subject.PAPER);
  }

  // The candidate with the highest probability, where that reaches the threshold.
  private <T> Optional<T> best(
      Question question, double least, List<T> candidates, Function<T, List<String>> features) {
    Optional<T> best = Optional.empty();
    double most = least;
    for (T candidate : candidates) {
      double probability = models.yes(question, features.apply(candidate));
      if (probability >= most) {
        most = probability;
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
