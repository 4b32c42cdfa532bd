package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
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
import org.stemma.paper.Subject;

/**
 * Finds results by what was learnt from annotated papers: which figures are results and of which
 * kind, then for each its benchmark, measure, subject and baseline.
 */
public final class LearnedResultFinder implements ResultFinder {
  private final ResultModels models;
  private final KindFeatures kinds;
  private final MetricFeatures metrics;
  private final ResultThresholds thresholds;

  LearnedResultFinder(ResultModels models, ResultThresholds thresholds) {
    ResultCues cues = ResultCues.load();
    this.models = models;
    this.kinds = new KindFeatures(cues);
    this.metrics = new MetricFeatures(cues);
    this.thresholds = thresholds;
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
    for (Outline sentence : paper.sentences()) {
      for (int place : sentence.places(Item::isFigure)) {
        results.addAll(at(paper, sentence, place));
      }
    }
    return results.build();
  }

  private List<Result> at(PaperOutline paper, Outline sentence, int place) {
    List<String> features = kinds.of(paper, sentence, place);
    double result = 1 - models.probability(Question.KIND, features, ResultModels.NO);
    if (result < thresholds.result()) {
      return List.of();
    }
    Result.Kind kind = kind(features);
    Optional<Phrase> metric = metric(sentence, place, kind);
    Subject subject = subject(paper, sentence, place, kind);
    Optional<EntityKey> baseline = baseline(paper, sentence, place, kind);
    Figure figure = sentence.items().get(place).figure().orElseThrow();
    List<Result> results = new ArrayList<>();
    double none = 1;
    for (EntityKey benchmark : paper.benchmarks()) {
      double tied =
          models.yes(
              Question.BENCHMARK, BenchmarkFeatures.of(paper, sentence, place, benchmark));
      none *= 1 - tied;
      if (tied >= thresholds.benchmark()) {
        results.add(
            result(paper, sentence, place, figure, kind, metric, subject, baseline,
                Optional.of(benchmark), result * tied));
      }
    }
    if (results.isEmpty()) {
      results.add(
          result(paper, sentence, place, figure, kind, metric, subject, baseline,
              Optional.empty(), result * none));
    }
    return results;
  }

  private Result.Kind kind(List<String> features) {
    Result.Kind best = Result.Kind.ABSOLUTE;
    double most = -1;
    for (Result.Kind kind : Result.Kind.values()) {
      double probability = models.probability(Question.KIND, features, kind.name());
      if (probability > most) {
        most = probability;
        best = kind;
      }
    }
    return best;
  }

  private Optional<Phrase> metric(Outline sentence, int place, Result.Kind kind) {
    Optional<Phrase> best = Optional.empty();
    double most = thresholds.metric();
    for (Phrase phrase : Phrase.in(sentence)) {
      double probability =
          models.yes(Question.METRIC, metrics.of(sentence, place, kind, phrase));
      if (probability >= most) {
        most = probability;
        best = Optional.of(phrase);
      }
    }
    return best;
  }

  private Subject subject(
      PaperOutline paper, Outline sentence, int place, Result.Kind kind) {
    Optional<EntityKey> other = Optional.empty();
    double most = thresholds.subject();
    for (EntityKey system : paper.systems()) {
      if (!paper.proposed().contains(system)) {
        double probability =
            models.yes(
                Question.SUBJECT, SystemFeatures.of(paper, sentence, place, kind, system));
        if (probability >= most) {
          most = probability;
          other = Optional.of(system);
        }
      }
    }
    if (other.isPresent()) {
      return Subject.of(other.get());
    }
    double unnamed =
        models.yes(Question.UNNAMED, UnnamedFeatures.of(paper, sentence, place, kind));
    return unnamed >= 0.5
        ? Subject.UNNAMED
        : OwnSubject.of(paper, sentence, place).map(Subject::of).orElse(Subject.PAPER);
  }

  private Optional<EntityKey> baseline(
      PaperOutline paper, Outline sentence, int place, Result.Kind kind) {
    Optional<EntityKey> best = Optional.empty();
    double most = thresholds.baseline();
    if (kind != Result.Kind.ABSOLUTE) {
      for (EntityKey system : paper.systems()) {
        double probability =
            models.yes(
                Question.BASELINE, SystemFeatures.of(paper, sentence, place, kind, system));
        if (probability >= most) {
          most = probability;
          best = Optional.of(system);
        }
      }
    }
    return best;
  }

  private static Result result(
      PaperOutline paper,
      Outline sentence,
      int place,
      Figure figure,
      Result.Kind kind,
      Optional<Phrase> metric,
      Subject subject,
      Optional<EntityKey> baseline,
      Optional<EntityKey> benchmark,
      double confidence) {
    String text = paper.paper().text();
    return new Result(
        subject,
        benchmark,
        metric.map(phrase -> phrase.in(text)),
        figure.value(),
        figure.unit(),
        kind,
        baseline,
        Quote.of(text, sentence, place, metric),
        confidence,
        evidence(text, sentence, kind));
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
