package org.stemma.extract.relate;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import com.google.common.collect.ImmutableSet;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.relate.ResultModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
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
    for (Outline sentence : paper.sentences()) {
      for (int place : sentence.places(Item::isFigure)) {
        Figure figure = sentence.items().get(place).figure().orElseThrow();
        List<Result> own =
            results.stream().filter(result -> states(annotated.text(), figure, result)).toList();
        String label = own.isEmpty() ? ResultModels.NO : own.get(0).kind().name();
        learn(Question.KIND, kinds.of(paper, sentence, place), label);
        if (!own.isEmpty()) {
          details(paper, sentence, place, own);
        }
      }
    }
  }

  private void details(PaperOutline paper, Outline sentence, int place, List<Result> own) {
    Result first = own.get(0);
    for (EntityKey benchmark : paper.benchmarks()) {
      boolean yes =
          own.stream().anyMatch(result -> result.benchmark().equals(Optional.of(benchmark)));
      learn(Question.BENCHMARK, BenchmarkFeatures.of(paper, sentence, place, benchmark), yes);
    }
    for (EntityKey system : paper.systems()) {
      List<String> features = SystemFeatures.of(paper, sentence, place, first.kind(), system);
      if (!paper.proposed().contains(system)) {
        learn(Question.SUBJECT, features, first.subject().equals(Subject.of(system)));
      }
      if (first.kind() != Result.Kind.ABSOLUTE) {
        learn(Question.BASELINE, features, first.baseline().equals(Optional.of(system)));
      }
    }
    learn(
        Question.UNNAMED,
        UnnamedFeatures.of(paper, sentence, place, first.kind()),
        first.subject().equals(Subject.UNNAMED));
    Set<String> metric = words(first.metric().orElse(""));
    for (Phrase phrase : Phrase.in(sentence)) {
      Set<String> shared = words(phrase.in(paper.paper().text()));
      learn(
          Question.METRIC,
          metrics.of(sentence, place, first.kind(), phrase),
          shared.stream().anyMatch(metric::contains));
    }
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

  /** The finder that has learnt from all of them. */
  ResultModels train(double sigma) {
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    examples.forEach(
        (question, dataset) -> {
          LinearClassifierFactory<String, String> factory =
              new LinearClassifierFactory<>(1e-4, false, sigma);
          factory.setVerbose(false);
          models.put(question, new LinearModel(factory.trainClassifier(dataset)));
        });
    return new ResultModels(models);
  }
}
