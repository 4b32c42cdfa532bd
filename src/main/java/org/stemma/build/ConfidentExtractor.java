package org.stemma.build;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.extract.Extractor;
import org.stemma.paper.Entity;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/**
 * An extractor that keeps only what another is sure enough of. What speaks of an entity that falls
 * falls too; a result that names it as benchmark or baseline stays, without that name.
 */
public record ConfidentExtractor(Extractor extractor, double least) implements Extractor {
  @Override
  public Extraction extract(Paper paper) {
    Extraction all = extractor.extract(paper);
    ImmutableList<Entity> entities = kept(all.entities(), e -> e.confidence() >= least);
    Set<EntityKey> keys = entities.stream().map(Entity::key).collect(ImmutableSet.toImmutableSet());
    return new Extraction(
        paper,
        kept(all.mentions(), m -> m.confidence() >= least && keys.contains(m.entity())),
        entities,
        kept(
            all.facts(),
            f -> f.confidence() >= least && keys.contains(f.object()) && stands(f.subject(), keys)),
        all.results().stream()
            .filter(r -> r.confidence() >= least && stands(r.subject(), keys))
            .map(r -> without(r, keys))
            .collect(ImmutableList.toImmutableList()));
  }

  private static boolean stands(Subject subject, Set<EntityKey> keys) {
    return !(subject instanceof Subject.Named named) || keys.contains(named.entity());
  }

  private static Result without(Result result, Set<EntityKey> keys) {
    Optional<EntityKey> benchmark = result.benchmark().filter(keys::contains);
    Optional<EntityKey> baseline = result.baseline().filter(keys::contains);
    return new Result(
        result.subject(),
        benchmark,
        result.metric(),
        result.value(),
        result.unit(),
        result.kind(),
        baseline,
        result.quote(),
        result.confidence(),
        result.evidence());
  }

  private static <T> ImmutableList<T> kept(ImmutableList<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }
}
