package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.relate.ResultModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;
import org.stemma.paper.Unit;

/**
 * Finds results by what was learnt from annotated papers: which figures are results and of which
 * kind, then for each its benchmark, measure, subject and baseline.
 */
public final class LearnedResultFinder implements ResultFinder {
  private final ResultModels models;
  private final ResultThresholds thresholds;
  private final KindFeatures kinds;
  private final KindPatterns patterns;
  private final Decider decider;

  LearnedResultFinder(ResultModels models, ResultThresholds thresholds) {
    ResultCues cues = ResultCues.load();
    this.models = models;
    this.thresholds = thresholds;
    this.kinds = new KindFeatures(cues);
    this.patterns = new KindPatterns(cues);
    this.decider = new Decider(models, thresholds, cues);
  }

  /** The finder with the models shipped with Stemma. */
  public static LearnedResultFinder shipped() {
    return new LearnedResultFinder(ResultModels.load(), ResultThresholds.DEFAULT);
  }

  @Override
  public List<Result> find(
      AnnotatedPaper annotated, List<Mention> mentions, Set<EntityKey> proposed) {
    if (!FigureReader.mayHoldFigures(annotated.text())) {
      return ImmutableList.of();
    }
    PaperOutline paper = PaperOutline.of(annotated, mentions, proposed);
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    Optional<Decision> previous = Optional.empty();
    for (Outline sentence : paper.sentences()) {
      for (int place : sentence.places(Item::isFigure)) {
        Spot spot = new Spot(paper, sentence, place, previous);
        List<String> features = kinds.of(spot);
        double chance = 1 - models.probability(Question.KIND, features, ResultModels.NO);
        if (chance >= thresholds.result()) {
          Decision decision = decider.decide(spot, Boolean.getBoolean("norule") ? kind(spot.figure(), features) : patterns.of(spot).orElseGet(() -> kind(spot.figure(), features)));
          add(results, spot, decision, chance);
          previous = Optional.of(decision);
        }
      }
    }
    return results.build();
  }

  private Result.Kind kind(Figure figure, List<String> features) {
    // "+2.3" and "3x" are never levels.
    boolean change = figure.sign().equals("+") || figure.unit().equals(Optional.of(Unit.TIMES));
    Result.Kind best = change ? Result.Kind.GAIN : Result.Kind.ABSOLUTE;
    double most = -1;
    for (Result.Kind kind : Result.Kind.values()) {
      double probability = models.probability(Question.KIND, features, kind.name());
      if (probability > most && !(change && kind == Result.Kind.ABSOLUTE)) {
        most = probability;
        best = kind;
      }
    }
    return best;
  }

  private static void add(
      ImmutableList.Builder<Result> results, Spot spot, Decision decision, double chance) {
    if (decision.benchmarks().isEmpty()) {
      results.add(result(spot, decision, Optional.empty(), chance * decision.untied()));
    }
    decision
        .benchmarks()
        .forEach(
            (benchmark, tied) ->
                results.add(result(spot, decision, Optional.of(benchmark), chance * tied)));
  }

  private static Result result(
      Spot spot, Decision decision, Optional<EntityKey> benchmark, double confidence) {
    String text = spot.paper().paper().text();
    return new Result(
        decision.subject(),
        benchmark,
        decision.metric().map(phrase -> phrase.in(text)),
        spot.figure().value(),
        spot.figure().unit(),
        decision.kind(),
        decision.baseline(),
        Quote.of(text, spot.sentence(), spot.place(), decision.metric()),
        confidence,
        evidence(text, spot.sentence(), decision.kind()));
  }

  private static Evidence evidence(String text, Outline sentence, Result.Kind kind) {
    int start = sentence.sentence().start();
    int end = sentence.sentence().end();
    return new Evidence(
        Layer.RESULTS,
        "figure-" + kind.label(),
        text.codePointCount(0, start),
        text.codePointCount(0, end),
        text.substring(start, end));
  }
}
