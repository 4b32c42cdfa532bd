package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;
import org.stemma.paper.Result.Kind;
import org.stemma.paper.Unit;

/**
 * Finds results by what was learnt from annotated papers: which figures are results and of which
 * kind, then for each its benchmark, measure, subject and baseline.
 */
public final class LearnedResultFinder implements ResultFinder {
  // So likely a figure must be a result; chosen by cross-validation.
  private static final double LEAST = 0.42;

  // Of the figures that are plainly results, more are so to the annotators.
  private static final double SURE = 0.95;

  private final ResultModels models;
  private final KindFeatures kinds;
  private final KindPatterns patterns;
  private final PlainFigure plain;
  private final Decider decider;

  /** Decides with those models. */
  public LearnedResultFinder(ResultModels models) {
    ResultCues cues = ResultCues.load();
    this.models = models;
    this.kinds = new KindFeatures(cues);
    this.patterns = new KindPatterns(cues);
    this.plain = new PlainFigure(cues);
    this.decider = new Decider(models, cues);
  }

  @Override
  public List<Result> find(
      AnnotatedPaper annotated, List<Mention> mentions, Set<EntityKey> proposed) {
    String text = annotated.text();
    int title = annotated.paper().title().length();
    if (!FigureReader.mayHoldFigures(text, title, text.length())) {
      return ImmutableList.of();
    }
    PaperOutline paper = PaperOutline.of(annotated, mentions, proposed);
    ImmutableList.Builder<Result> results = ImmutableList.builder();
    Optional<Decision> previous = Optional.empty();
    for (Outline sentence : paper.sentences()) {
      for (int place : sentence.places(Item::isFigure)) {
        Spot spot = new Spot(paper, sentence, place, previous);
        Map<String, Double> chances = models.kinds(kinds.of(spot));
        double learnt = 1 - chances.getOrDefault(ResultModels.NO, 1.0);
        double chance = plain.isAt(spot) ? Math.max(learnt, SURE) : learnt;
        if (chance >= LEAST) {
          Decision decision = decider.decide(spot, kind(spot, chances));
          results.add(result(spot, decision, chance));
          previous = Optional.of(decision);
        }
      }
    }
    return results.build();
  }

  // What the build of the sentence says is surer than what was learnt.
  private Kind kind(Spot spot, Map<String, Double> chances) {
    boolean times = spot.figure().unit().equals(Optional.of(Unit.TIMES));
    return patterns
        .of(spot)
        .orElseGet(
            () ->
                Arrays.stream(Kind.values())
                    .filter(kind -> !(times && kind == Kind.ABSOLUTE))
                    .max(Comparator.comparingDouble(kind -> chances.getOrDefault(kind.name(), 0.0)))
                    .orElseThrow());
  }

  private static Result result(Spot spot, Decision decision, double chance) {
    String text = spot.paper().paper().text();
    return new Result(
        decision.subject(),
        decision.benchmark(),
        decision.metric().map(phrase -> phrase.in(text)),
        spot.figure().value(),
        spot.figure().unit(),
        decision.kind(),
        decision.baseline(),
        Quote.of(text, spot.sentence(), spot.place(), decision.metric()),
        Confidence.OF_RESULTS.of(chance * decision.tied()),
        evidence(text, spot.sentence(), decision.kind()));
  }

  private static Evidence evidence(String text, Outline sentence, Kind kind) {
    int start = sentence.sentence().start();
    int end = sentence.sentence().end();
    return new Evidence(
        Layer.RESULTS, "figure-" + kind.label(), start, end, text.substring(start, end));
  }
}
