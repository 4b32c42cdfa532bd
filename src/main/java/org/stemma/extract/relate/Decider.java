package org.stemma.extract.relate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.relate.ResultModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** Decides about a figure that is a result: benchmark, measure, subject and baseline. */
final class Decider {
  private static final double SURE = 0.97;
  private static final double LIKELY = 0.88;
  // A figure without its benchmark is on no leaderboard: so much more one is worth than none.
  private static final double NO_BENCHMARK = 0.6;

  private final ResultModels models;
  private final Options options;
  private final PlainFigure plain;

  Decider(ResultModels models, ResultCues cues) {
    this.models = models;
    this.options = new Options(cues);
    this.plain = new PlainFigure(cues);
  }

  /** All that is decided about the figure there, a result of that kind. */
  Decision decide(Spot spot, Result.Kind kind) {
    Choice<Optional<EntityKey>> benchmark =
        aligned(spot)
            .map(sure -> new Choice<>(Optional.of(sure), SURE))
            .or(
                () ->
                    Alone.of(spot, kind, plain)
                        .map(only -> new Choice<>(Optional.of(only), LIKELY)))
            .orElseGet(
                () -> choose(Question.BENCHMARK, options.benchmarks(spot, kind), NO_BENCHMARK));
    return new Decision(
        spot.sentence().index(),
        spot.place(),
        kind,
        benchmark.option(),
        benchmark.probability(),
        subject(spot, kind),
        choose(Question.METRIC, options.metrics(spot, kind), 1).option(),
        kind == Result.Kind.ABSOLUTE
            ? Optional.empty()
            : choose(Question.BASELINE, options.baselines(spot, kind), 1).option());
  }

  /**
   * What was chosen.
   *
   * @param probability that this is right
   */
  private record Choice<T>(T option, double probability) {}

  private <T> Choice<T> choose(Question question, Map<T, List<String>> options, double lastCounts) {
    List<T> all = List.copyOf(options.keySet());
    double[] chances = models.ranking(question, List.copyOf(options.values()));
    int best = all.size() - 1;
    double most = chances[best] * lastCounts;
    for (int i = 0; i < all.size() - 1; i++) {
      if (chances[i] > most) {
        best = i;
        most = chances[i];
      }
    }
    return new Choice<>(all.get(best), chances[best]);
  }

  // What the build of the sentence leaves no doubt about is surer than what was learnt.
  private static Optional<EntityKey> aligned(Spot spot) {
    return new Alignment(spot.sentence(), spot.place(), Item::isBenchmark)
        .sure()
        .flatMap(place -> spot.sentence().items().get(place).mention())
        .map(Mention::entity)
        .or(() -> Rows.across(spot));
  }

  private Subject subject(Spot spot, Result.Kind kind) {
    int plainly = ClauseSubject.surePlaceFor(spot.sentence(), spot.place());
    if (plainly >= 0) {
      return Subject.of(spot.sentence().items().get(plainly).mention().orElseThrow().entity());
    }
    Subject chosen = choose(Question.SUBJECT, options.subjects(spot, kind), 1).option();
    return chosen.equals(Subject.PAPER)
        ? OwnSubject.of(spot).map(Subject::of).orElse(Subject.PAPER)
        : chosen;
  }
}
