package org.stemma.extract.train;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.json.GoldPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** The results that an annotator took down, in the terms of the stages. */
final class GoldResults {
  private static final Evidence GOLD = new Evidence(Layer.RESULTS, "gold", 0, 0, "");

  private GoldResults() {}

  /** The results of that paper, about the annotator's own names. */
  static ImmutableList<Result> of(GoldPaper gold) {
    Map<String, EntityKey> keys =
        gold.entities().stream()
            .collect(
                Collectors.toMap(
                    GoldPaper.Entity::name,
                    entity -> new EntityKey(entity.type(), entity.name()),
                    (first, second) -> first));
    return gold.results().stream()
        .map(result -> result(result, keys))
        .collect(ImmutableList.toImmutableList());
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

  /**
   * The same results about found names: what was not found they are not about.
   *
   * @param proposed what the annotator says the paper introduces
   * @param meant for a found name the annotator's
   */
  static ImmutableList<Result> of(
      ImmutableList<Result> results, Set<EntityKey> proposed, Map<EntityKey, EntityKey> meant) {
    Map<EntityKey, EntityKey> found = new HashMap<>();
    meant.forEach((entity, gold) -> found.putIfAbsent(gold, entity));
    return results.stream()
        .map(
            result ->
                new Result(
                    subject(result.subject(), proposed, found),
                    result.benchmark().flatMap(key -> Optional.ofNullable(found.get(key))),
                    result.metric(),
                    result.value(),
                    result.unit(),
                    result.kind(),
                    result.baseline().flatMap(key -> Optional.ofNullable(found.get(key))),
                    result.quote(),
                    1,
                    GOLD))
        .collect(ImmutableList.toImmutableList());
  }

  private static Subject subject(
      Subject subject, Set<EntityKey> proposed, Map<EntityKey, EntityKey> found) {
    if (!(subject instanceof Subject.Named named)) {
      return subject;
    }
    EntityKey key = found.get(named.entity());
    if (key != null) {
      return Subject.of(key);
    }
    return proposed.contains(named.entity()) ? Subject.PAPER : Subject.UNNAMED;
  }
}
