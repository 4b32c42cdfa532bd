package org.stemma.extract.relate;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stemma.extract.LinearModel;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.relate.RoleModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Mention;
import org.stemma.paper.Predicate;

/** Gathers examples of roles from annotated papers and learns the models of them. */
public final class RoleExamples {
  /** A fact that an annotator found. */
  public record Known(Predicate predicate, EntityKey object) {}

  private static final int RAREST_LABEL = 5;

  private final Map<Question, Dataset<String, String>> examples = new EnumMap<>(Question.class);
  private final RoleFeatures features = new RoleFeatures();
  private final Map<String, Integer> labels = new HashMap<>();

  /** No examples yet. */
  public RoleExamples() {
    for (Question question : Question.values()) {
      examples.put(question, new Dataset<>());
    }
  }

  /**
   * Adds a paper.
   *
   * @param facts what an annotator says of its entities
   * @param unsure entities of which nothing is to be learnt
   */
  public void add(
      AnnotatedPaper annotated, List<Mention> mentions, Set<Known> facts, Set<EntityKey> unsure) {
    NamedPaper paper = new NamedPaper(annotated, mentions);
    SetMultimap<EntityKey, Predicate> roles = LinkedHashMultimap.create();
    facts.forEach(fact -> roles.put(fact.object(), fact.predicate()));
    Set<EntityKey> proposed = new HashSet<>();
    roles.forEach(
        (entity, role) -> {
          if (role == Predicate.PROPOSES) {
            proposed.add(entity);
          }
        });
    for (EntityKey entity : paper.entities()) {
      if (unsure.contains(entity)) {
        continue;
      }
      Set<Predicate> all = roles.get(entity);
      List<String> own = features.of(paper, entity);
      Set<Predicate> unary = new HashSet<>(all);
      unary.remove(Predicate.OUTPERFORMS);
      unary.remove(Predicate.VARIANT_OF);
      String label = RoleModels.label(unary);
      labels.merge(label, 1, Integer::sum);
      dataset(Question.ROLES).add(own, label);
      if (!proposed.contains(entity) && entity.type() != EntityType.BENCHMARK) {
        List<String> pair = PairFeatures.of(own, entity, proposed);
        add(Question.OUTPERFORMED, pair, all.contains(Predicate.OUTPERFORMS));
        add(Question.ANCESTOR, pair, all.contains(Predicate.VARIANT_OF));
      }
    }
  }

  private Dataset<String, String> dataset(Question question) {
    return Objects.requireNonNull(examples.get(question));
  }

  private void add(Question question, List<String> features, boolean yes) {
    dataset(question).add(features, yes ? RoleModels.YES : RoleModels.NO);
  }

  /**
   * Learns the models.
   *
   * @param sigma the width of the Gaussian prior on weights: the smaller, the smoother
   * @param leastCount features seen less often are left out
   */
  public RoleModels learn(double sigma, int leastCount) {
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    examples.forEach(
        (question, dataset) -> {
          Dataset<String, String> data =
              question == Question.ROLES ? withoutRareLabels(dataset) : dataset;
          data.applyFeatureCountThreshold(leastCount);
          LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
          factory.setSigma(sigma);
          factory.setVerbose(false);
          models.put(question, LinearModel.of(factory.trainClassifier(data)));
        });
    return new RoleModels(models);
  }

  private Dataset<String, String> withoutRareLabels(Dataset<String, String> dataset) {
    Dataset<String, String> kept = new Dataset<>();
    for (int i = 0; i < dataset.size(); i++) {
      String label = dataset.getDatum(i).label();
      if (labels.getOrDefault(label, 0) >= RAREST_LABEL) {
        kept.add(dataset.getDatum(i));
      }
    }
    return kept;
  }
}
