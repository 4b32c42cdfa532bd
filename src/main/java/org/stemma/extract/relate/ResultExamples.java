package org.stemma.extract.relate;

import com.google.common.base.Splitter;
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
import java.util.function.Predicate;
import org.stemma.extract.LinearModel;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.relate.ResultModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** Papers whose results are known, made into examples from which the finder's models learn. */
public final class ResultExamples {
  // Found by cross-validation given the annotators' names, as the others' width was.
  private static final double BENCHMARK_SIGMA = 1.2;

  private final Map<Question, Dataset<String, String>> examples = new EnumMap<>(Question.class);
  private final Map<Question, RankingExamples> rankings = new EnumMap<>(Question.class);
  private final ResultCues cues = ResultCues.load();
  private final KindFeatures kinds = new KindFeatures(cues);
  private final Options options = new Options(cues);

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

  private void details(Spot spot, List<Result> all) {
    Result first = all.get(0);
    Result.Kind kind = first.kind();
    boolean none = all.stream().allMatch(result -> result.benchmark().isEmpty());
    rank(
        Question.BENCHMARK,
        options.benchmarks(spot, kind),
        benchmark ->
            benchmark.isEmpty()
                ? none
                : all.stream().anyMatch(result -> result.benchmark().equals(benchmark)));
    rank(
        Question.METRIC,
        options.metrics(spot, kind),
        metric ->
            metric.map(phrase -> names(spot, phrase, first)).orElse(first.metric().isEmpty()));
    Map<Subject, List<String>> subjects = options.subjects(spot, kind);
    Subject subject = subjects.containsKey(first.subject()) ? first.subject() : Subject.PAPER;
    rank(Question.SUBJECT, subjects, subject::equals);
    if (kind != Result.Kind.ABSOLUTE) {
      rank(Question.BASELINE, options.baselines(spot, kind), first.baseline()::equals);
    }
  }

  private <T> void rank(Question question, Map<T, List<String>> options, Predicate<T> isRight) {
    rankings
        .computeIfAbsent(question, q -> new RankingExamples())
        .add(List.copyOf(options.values()), options.keySet().stream().map(isRight::test).toList());
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
    rankings.forEach(
        (question, ranking) ->
            models.put(
                question,
                ranking.learn(
                    question == Question.BENCHMARK ? BENCHMARK_SIGMA : sigma, leastCount)));
    return new ResultModels(models);
  }
}
