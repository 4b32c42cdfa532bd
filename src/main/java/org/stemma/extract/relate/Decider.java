package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
  private static final double LIKELY = 0.88;
  private static final double LEAST = 1e-6;

  private final ResultModels models;
  private final ResultThresholds thresholds;
  private final ResultCues cues;
  private final MetricFeatures metrics;
  private final PlainFigure plain;

  Decider(ResultModels models, ResultThresholds thresholds, ResultCues cues) {
    this.models = models;
    this.thresholds = thresholds;
    this.cues = cues;
    this.metrics = new MetricFeatures(cues);
    this.plain = new PlainFigure(cues);
  }

  /** All that is decided about the figure there, a result of that kind. */
  Decision decide(Spot spot, Result.Kind kind) {
    Tie tie = tie(spot, kind);
    return new Decision(
        spot.sentence().index(),
        spot.place(),
        kind,
        tie.benchmark(),
        tie.probability(),
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

  /**
   * The benchmark that a figure was measured on.
   *
   * @param benchmark none where it was measured on none
   * @param probability that this is right
   */
  private record Tie(Optional<EntityKey> benchmark, double probability) {}

  // What the build of the sentence leaves no doubt about is surer than what was learnt.
  private Tie tie(Spot spot, Result.Kind kind) {
    Optional<EntityKey> sure =
        new Alignment(spot.sentence(), spot.place(), Item::isBenchmark)
            .sure()
            .flatMap(place -> spot.sentence().items().get(place).mention())
            .map(Mention::entity)
            .or(() -> Rows.across(spot));
    if (sure.isPresent()) {
      return new Tie(sure, SURE);
    }
    Optional<EntityKey> alone = Alone.of(spot, kind, plain);
    if (alone.isPresent()) {
      return new Tie(alone, LIKELY);
    }
    // A figure has one benchmark or none: the odds of all and of none add up to one.
    Optional<EntityKey> best = Optional.empty();
    double most = thresholds.benchmark() / (1 - thresholds.benchmark());
    double odds = 1;
    double all = 1;
    for (EntityKey benchmark : spot.paper().benchmarks()) {
      double chance = models.yes(Question.BENCHMARK, BenchmarkFeatures.of(spot, kind, benchmark));
      double own = chance / Math.max(1 - chance, LEAST);
      all += own;
      if (own >= most) {
        most = own;
        odds = own;
        best = Optional.of(benchmark);
      }
    }
    return new Tie(best, odds / all);
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
