package org.stemma.extract.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.relate.ResultExamples;
import org.stemma.extract.relate.ResultModels;
import org.stemma.json.GoldPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** Trains the models of results on annotated papers. */
public final class ResultTraining {
  // Found by five-fold cross-validation on the annotated abstracts.
  private static final double SIGMA = 0.5;
  private static final int LEAST_COUNT = 2;
  private static final Evidence GOLD = new Evidence(Layer.RESULTS, "gold", 0, 0, "");

  private final TextAnnotator annotator;

  /** Trains with that tagger of parts of speech. */
  public ResultTraining(TextAnnotator annotator) {
    this.annotator = annotator;
  }

  /** Learns from those papers, with the annotator's own names. */
  public ResultModels train(List<GoldPaper> papers) {
    ResultExamples examples = new ResultExamples();
    for (GoldPaper gold : papers) {
      Lesson lesson =
          Lesson.of(
              gold,
              annotator.annotate(Paper.of(gold.id(), gold.title(), gold.abstractText())),
              List.of());
      examples.add(lesson.paper(), lesson.mentions(), proposed(gold), results(gold));
    }
    return examples.learn(SIGMA, LEAST_COUNT);
  }

  /** The entities that the annotator says the paper introduces. */
  public static ImmutableSet<EntityKey> proposed(GoldPaper gold) {
    Map<String, EntityKey> keys = keys(gold);
    return gold.facts().stream()
        .filter(fact -> fact.predicate() == Predicate.PROPOSES)
        .flatMap(fact -> Optional.ofNullable(keys.get(fact.object())).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The results that the annotator found. */
  public static ImmutableList<Result> results(GoldPaper gold) {
    Map<String, EntityKey> keys = keys(gold);
    return gold.results().stream()
        .map(result -> result(result, keys))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, EntityKey> keys(GoldPaper gold) {
    return gold.entities().stream()
        .collect(
            Collectors.toMap(
                GoldPaper.Entity::name,
                entity -> new EntityKey(entity.type(), entity.name()),
                (first, second) -> first));
  }

  private static Result result(GoldPaper.Result gold, Map<String, EntityKey> keys) {
    return new Result(
        gold.subject().map(name -> subject(name, keys)).orElse(Subject.UNNAMED),
        gold.benchmark().flatMap(name -> Optional.ofNullable(keys.get(name))),
        gold.metric(),
        gold.value(),
        gold.unit(),
        gold.kind(),
        gold.baseline().flatMap(name -> Optional.ofNullable(keys.get(name))),
        gold.quote(),
        1,
        GOLD);
  }

  private static Subject subject(String name, Map<String, EntityKey> keys) {
    EntityKey key = keys.get(name);
    return key == null ? Subject.PAPER : Subject.of(key);
  }
}
