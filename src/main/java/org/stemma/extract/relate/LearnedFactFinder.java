package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.relate.NamedPaper.Place;
import org.stemma.extract.relate.RoleModels.Question;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Predicate;
import org.stemma.paper.Subject;

/** Finds facts by the roles that were learnt from annotated papers. */
public final class LearnedFactFinder implements FactFinder {
  private final RoleModels models;
  private final RoleThresholds thresholds;
  private final RoleFeatures features = new RoleFeatures();

  /** Decides with those models, and says what passes those thresholds. */
  public LearnedFactFinder(RoleModels models, RoleThresholds thresholds) {
    this.models = models;
    this.thresholds = thresholds;
  }

  @Override
  public List<Fact> find(AnnotatedPaper annotated, List<Mention> mentions) {
    NamedPaper paper = new NamedPaper(annotated, mentions);
    Map<EntityKey, List<String>> known = new HashMap<>();
    List<Fact> facts = new ArrayList<>();
    for (EntityKey entity : paper.entities()) {
      if (isSubjectOfFacts(entity)) {
        List<String> own = features.of(paper, entity);
        known.put(entity, own);
        roles(paper, entity, own, facts);
      }
    }
    Set<EntityKey> proposed = proposed(facts);
    for (EntityKey entity : paper.entities()) {
      if (known.containsKey(entity)
          && !proposed.contains(entity)
          && entity.type() != EntityType.BENCHMARK) {
        pairs(paper, entity, PairFeatures.of(known.get(entity), entity, proposed), proposed, facts);
      }
    }
    return ImmutableList.copyOf(facts);
  }

  private static boolean isSubjectOfFacts(EntityKey entity) {
    return switch (entity.type()) {
      case METHOD, BENCHMARK, MODEL -> true;
      case TASK, METRIC -> false;
    };
  }

  private static Set<EntityKey> proposed(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.predicate() == Predicate.PROPOSES)
        .map(Fact::object)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void roles(NamedPaper paper, EntityKey entity, List<String> own, List<Fact> facts) {
    models
        .roles(own)
        .forEach(
            (role, probability) -> {
              if (probability >= thresholds.of(role)) {
                Place place =
                    best(
                        paper,
                        entity,
                        at -> models.roles(features.of(paper, entity, at)).getOrDefault(role, 0.0));
                facts.add(
                    new Fact(
                        role,
                        Subject.PAPER,
                        entity,
                        Confidence.OF_FACTS.of(probability),
                        evidence(paper, place, "role-" + role.label())));
              }
            });
  }

  private void pairs(
      NamedPaper paper,
      EntityKey entity,
      List<String> own,
      Set<EntityKey> proposed,
      List<Fact> facts) {
    double outperformed = models.yes(Question.OUTPERFORMED, own);
    if (outperformed >= thresholds.of(Predicate.OUTPERFORMS)) {
      Place place =
          best(
              paper,
              entity,
              at -> models.yes(Question.OUTPERFORMED, features.of(paper, entity, at)));
      facts.add(
          new Fact(
              Predicate.OUTPERFORMS,
              OutperformSubject.of(paper, place, proposed),
              entity,
              Confidence.OF_FACTS.of(outperformed),
              evidence(paper, place, "outperformed")));
    }
    double ancestor = models.yes(Question.ANCESTOR, own);
    Optional<EntityKey> heir =
        proposed.stream().filter(key -> key.type() == entity.type()).findFirst();
    if (ancestor >= thresholds.of(Predicate.VARIANT_OF) && heir.isPresent()) {
      Place place =
          best(paper, entity, at -> models.yes(Question.ANCESTOR, features.of(paper, entity, at)));
      facts.add(
          new Fact(
              Predicate.VARIANT_OF,
              Subject.of(heir.get()),
              entity,
              Confidence.OF_FACTS.of(ancestor),
              evidence(paper, place, "ancestor")));
    }
  }

  // The mention that speaks for the fact most; one in the abstract rather than one in the title.
  private static Place best(NamedPaper paper, EntityKey entity, ToDoubleFunction<Place> score) {
    return paper.places(entity).stream()
        .max(
            Comparator.comparingDouble(
                place -> score.applyAsDouble(place) - (place.sentence().title() ? 0.5 : 0)))
        .orElseThrow();
  }

  private static Evidence evidence(NamedPaper paper, Place place, String rule) {
    Sentence sentence = place.sentence();
    return new Evidence(
        Layer.ROLES,
        rule,
        sentence.start(),
        sentence.end(),
        paper.paper().text().substring(sentence.start(), sentence.end()));
  }
}
