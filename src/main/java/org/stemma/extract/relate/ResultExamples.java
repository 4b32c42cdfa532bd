package org.stemma.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.LinearModel;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.relate.ResultModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** Papers whose results are known, made into examples from which the finder's models learn. */
public final class ResultExamples {
  private final Map<Question, Dataset<String, String>> examples = new EnumMap<>(Question.class);
  private final ResultCues cues = ResultCues.load();
  private final KindFeatures kinds = new KindFeatures(cues);
  private final MetricFeatures metrics = new MetricFeatures(cues);

  /** Learns from a paper with those mentions, offsets in UTF-16 units, and those results. */
  public void add(
      AnnotatedPaper annotated,
      List<Mention> mentions,
      Set<EntityKey> proposed,
      List<Result> results) {
    PaperOutline paper = PaperOutline.of(annotated, mentions, proposed);
    Optional<Decision> previous = Optional.empty();
    for (Outline sentence : paper.sentences()) {
      for (int place : sentence.places(Item::isFigure)) {
        Spot spot = new Spot(paper, sentence, place, previous);
        List<Result> own =
            results.stream()
                .filter(result -> states(annotated.text(), spot.figure(), result))
                .toList();
        String label = own.isEmpty() ? ResultModels.NO : own.get(0).kind().name();
        learn(Question.KIND, kinds.of(spot), label);
        if (!own.isEmpty()) {
          details(spot, own);
          previous = Optional.of(decision(spot, own));
        }
      }
    }
  }

  private void details(Spot spot, List<Result> own) {
    Result first = own.get(0);
    Result.Kind kind = first.kind();
    for (EntityKey benchmark : spot.paper().benchmarks()) {
      boolean yes =
          own.stream().anyMatch(result -> result.benchmark().equals(Optional.of(benchmark)));
      learn(Question.BENCHMARK, BenchmarkFeatures.of(spot, kind, benchmark), yes);
    }
    for (EntityKey system : spot.paper().systems()) {
      List<String> features = SystemFeatures.of(spot, kind, system);
      if (!spot.paper().proposed().contains(system)) {
        learn(Question.SUBJECT, features, first.subject().equals(Subject.of(system)));
      }
      if (kind != Result.Kind.ABSOLUTE) {
        learn(Question.BASELINE, features, first.baseline().equals(Optional.of(system)));
      }
    }
    boolean unnamed = first.subject().equals(Subject.UNNAMED);
    learn(Question.UNNAMED, UnnamedFeatures.of(spot, kind), unnamed);
    ImmutableList<Phrase> phrases = Phrase.in(spot.sentence());
    MetricPatterns patterns = new MetricPatterns(spot, phrases, cues);
    for (Phrase phrase : phrases) {
      learn(Question.METRIC, metrics.of(spot, kind, phrase, patterns), names(spot, phrase, first));
    }
  }

  private static Decision decision(Spot spot, List<Result> own) {
    Result first = own.get(0);
    return new Decision(
        spot.sentence().index(),
        spot.place(),
        first.kind(),
        first.benchmark(),
        1,
        first.subject(),
        Phrase.in(spot.sentence()).stream()
            .filter(phrase -> names(spot, phrase, first))
            .min(Comparator.comparingInt(phrase -> Math.abs(phrase.start() - spot.place()))),
        first.baseline());
  }

  private static boolean names(Spot spot, Phrase phrase, Result result) {
    Set<String> metric = words(result.metric().orElse(""));
    return words(phrase.in(spot.paper().paper().text())).stream().anyMatch(metric::contains);
  }

  static boolean states(String text, Figure figure, Result result) {
    if (result.value().compareTo(figure.value()) != 0) {
      return false;
    }
    int at = text.indexOf(result.quote());
    return at < 0 || (figure.end() > at && figure.start() < at + result.quote().length());
  }

  private static Set<String> words(String text) {
    return ImmutableSet.copyOf(
        Splitter.onPattern("[^a-z0-9]+").omitEmptyStrings().split(text.toLowerCase(Locale.ROOT)));
  }

  private void learn(Question question, List<String> features, boolean yes) {
    learn(question, features, yes ? ResultModels.YES : ResultModels.NO);
  }

  private void learn(Question question, List<String> features, String label) {
    examples.computeIfAbsent(question, q -> new Dataset<>()).add(features, label);
  }

  /**
   * Learns the models.
   *
   * @param sigma the width of the Gaussian prior on weights: the smaller, the smoother
   * @param leastCount features seen less often are left out
   */
  public ResultModels learn(double sigma, int leastCount) {
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    examples.forEach(
        (question, dataset) -> {
          dataset.applyFeatureCountThreshold(leastCount);
          LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
          factory.setSigma(sigma);
          factory.setVerbose(false);
          models.put(question, LinearModel.of(factory.trainClassifier(dataset)));
        });
    return new ResultModels(models);
  }
}
