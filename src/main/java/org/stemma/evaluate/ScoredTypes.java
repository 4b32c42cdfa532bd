package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import org.stemma.paper.EntityType;

/** The types of entity that are scored; the gold does not annotate the others in full. */
final class ScoredTypes {
  static final ImmutableList<EntityType> ALL =
      ImmutableList.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL);

  static final ImmutableList<String> LABELS =
      ALL.stream().map(EntityType::label).collect(ImmutableList.toImmutableList());

  private ScoredTypes() {}
}
