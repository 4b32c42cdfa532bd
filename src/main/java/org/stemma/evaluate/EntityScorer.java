package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldPaper.Entity;
import org.stemma.paper.EntityType;

/**
 * Scores which entities a paper names. What an optional entity may be called counts neither way.
 */
final class EntityScorer {
  private EntityScorer() {}

  private record Formed(Entity entity, ImmutableSet<String> forms) {
    Formed(Entity entity) {
      this(entity, FoldedName.formsOf(entity));
    }

    EntityType type() {
      return entity.type();
    }

    boolean sharesForm(Formed other) {
      return !Collections.disjoint(forms, other.forms);
    }
  }

  static void score(GoldPaper gold, GoldPaper found, PaperScore.Builder score) {
    List<Formed> all = gold.entities().stream().map(Formed::new).toList();
    List<Formed> wanted = all.stream().filter(EntityScorer::counts).toList();
    List<Formed> optional = all.stream().filter(e -> !counts(e)).toList();
    List<Formed> given =
        found.entities().stream()
            .filter(e -> ScoredTypes.ALL.contains(e.type()))
            .map(Formed::new)
            .toList();
    Matching<Formed> entities =
        matching(wanted, given, optional, (a, b) -> a.type() == b.type() && a.sharesForm(b));
    score.add(Measure.ENTITIES, entities, ScoredTypes.LABELS, e -> e.type().label());
    score.addMistakes(entities, (kind, e) -> mistake(gold, kind, e.entity()));
    score.add(
        Measure.NAMES,
        matching(wanted, given, optional, Formed::sharesForm),
        ImmutableList.of(),
        e -> "");
  }

  private static Matching<Formed> matching(
      List<Formed> wanted,
      List<Formed> given,
      List<Formed> optional,
      BiPredicate<Formed, Formed> same) {
    return Matching.of(wanted, given, same)
        .forgiving(extra -> optional.stream().anyMatch(extra::sharesForm));
  }

  private static boolean counts(Formed formed) {
    return !formed.entity().optional() && ScoredTypes.ALL.contains(formed.type());
  }

  private static Mistake mistake(GoldPaper gold, Mistake.Kind kind, Entity entity) {
    return new Mistake(
        new Figure(Measure.ENTITIES, entity.type().label()),
        kind,
        entity.name(),
        gold,
        entity.surfaces().stream().findFirst().orElse(entity.name()));
  }
}
