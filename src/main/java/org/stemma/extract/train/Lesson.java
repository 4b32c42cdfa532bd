package org.stemma.extract.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.Settlement;
import org.stemma.extract.relate.RoleExamples.Known;
import org.stemma.json.GoldPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;

/**
 * An annotated paper to learn from, in the terms of the stages.
 *
 * @param names the names that are not optional, as the tagger should find them
 * @param mentions all names, as the later stages should be given them
 * @param facts what the annotator says of the entities
 * @param results the figures that the annotator took down
 * @param unsure the optional entities, of whose roles nothing is to be learnt
 * @param openForms the forms that are marked optional
 */
public record Lesson(
    AnnotatedPaper paper,
    ImmutableList<Candidate> names,
    ImmutableList<Mention> mentions,
    ImmutableSet<Known> facts,
    ImmutableList<Result> results,
    ImmutableSet<EntityKey> unsure,
    ImmutableSet<String> openForms) {

  /** The lesson of that gold paper, already annotated, with what the other layers propose. */
  static Lesson of(GoldPaper gold, AnnotatedPaper paper, List<Candidate> proposals) {
    Map<String, EntityKey> keys = new HashMap<>();
    Set<EntityKey> unsure = new HashSet<>();
    for (GoldPaper.Entity entity : gold.entities()) {
      EntityKey key = new EntityKey(entity.type(), entity.name());
      keys.putIfAbsent(entity.name(), key);
      if (entity.optional()) {
        unsure.add(key);
      }
    }
    ImmutableList.Builder<Candidate> names = ImmutableList.builder();
    ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
    ImmutableSet.Builder<String> open = ImmutableSet.builder();
    gold.mentions().stream()
        .sorted(Comparator.comparingInt(GoldPaper.Mention::start))
        .forEach(
            mention -> {
              int start = paper.text().offsetByCodePoints(0, mention.start());
              int end = paper.text().offsetByCodePoints(start, mention.end() - mention.start());
              if (!mention.optional()) {
                names.add(Candidate.of(start, end, mention.type(), Layer.TAGGER, "gold", 1));
              } else {
                open.add(paper.text().substring(start, end));
              }
              mentions.add(mention(paper, start, end, keyOf(mention, keys), proposals));
            });
    return new Lesson(
        paper,
        names.build(),
        mentions.build(),
        facts(gold, keys),
        GoldResults.of(gold),
        ImmutableSet.copyOf(unsure),
        open.build());
  }

  /**
   * The same lesson of the names that a finder found: those that stand where the annotator has one
   * play that one's roles, the others none. So the later stages learn to live with the finder's
   * errors.
   */
  Lesson of(List<Mention> found) {
    Map<EntityKey, EntityKey> meant = new LinkedHashMap<>();
    for (Mention mention : found) {
      mentions.stream()
          .filter(gold -> gold.start() == mention.start() && gold.end() == mention.end())
          .findFirst()
          .ifPresent(gold -> meant.putIfAbsent(mention.entity(), gold.entity()));
    }
    ImmutableSet.Builder<Known> said = ImmutableSet.builder();
    ImmutableSet.Builder<EntityKey> open = ImmutableSet.builder();
    meant.forEach(
        (entity, gold) -> {
          facts.stream()
              .filter(fact -> fact.object().equals(gold))
              .forEach(fact -> said.add(new Known(fact.predicate(), entity)));
          if (unsure.contains(gold)) {
            open.add(entity);
          }
        });
    return new Lesson(
        paper,
        names,
        ImmutableList.copyOf(found),
        said.build(),
        GoldResults.of(results, proposed(), meant),
        open.build(),
        openForms);
  }

  /** The entities that the annotator says the paper introduces. */
  ImmutableSet<EntityKey> proposed() {
    return facts.stream()
        .filter(fact -> fact.predicate() == Predicate.PROPOSES)
        .map(Known::object)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static EntityKey keyOf(GoldPaper.Mention mention, Map<String, EntityKey> keys) {
    String name = mention.entity().orElse(mention.text());
    return keys.getOrDefault(name, new EntityKey(mention.type(), name));
  }

  // Mentions carry the layer that would have found them, since roles are told by that too.
  private static Mention mention(
      AnnotatedPaper paper, int start, int end, EntityKey entity, List<Candidate> proposals) {
    Candidate name =
        Settlement.witnessed(
            Candidate.of(start, end, entity.type(), Layer.TAGGER, "crf", 1), proposals);
    Sentence sentence = paper.sentenceAt(start);
    return new Mention(
        start,
        end,
        paper.text().substring(start, end),
        entity,
        1,
        1,
        new Evidence(name.layer(), name.rule(), sentence.start(), sentence.end(), ""));
  }

  private static ImmutableSet<Known> facts(GoldPaper gold, Map<String, EntityKey> keys) {
    Set<Known> facts = new LinkedHashSet<>();
    for (GoldPaper.Fact fact : gold.facts()) {
      EntityKey object =
          keys.getOrDefault(fact.object(), new EntityKey(EntityType.METHOD, fact.object()));
      if (!fact.optional()) {
        facts.add(new Known(fact.predicate(), object));
        if (fact.predicate() == Predicate.OUTPERFORMS) {
          facts.add(new Known(Predicate.COMPARES_WITH, object));
        }
      }
    }
    return ImmutableSet.copyOf(facts);
  }
}
