package org.stemma.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.paper.Entity;
import org.stemma.paper.EntityKey;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Mention;

/** Gathers mentions into the entities that they name, with what the lexicon adds. */
final class Entities {
  private final ImmutableMap<EntityKey, LexiconEntry> lexicon;

  Entities(List<LexiconEntry> entries) {
    Map<EntityKey, LexiconEntry> byKey = new HashMap<>();
    entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    lexicon = ImmutableMap.copyOf(byKey);
  }

  /** The entities of those mentions, in order of first occurrence. */
  ImmutableList<Entity> of(List<Mention> mentions) {
    SetMultimap<EntityKey, String> surfaces = LinkedHashMultimap.create();
    Map<EntityKey, Double> confidence = new HashMap<>();
    for (Mention mention : mentions) {
      surfaces.put(mention.entity(), mention.surface());
      confidence.merge(mention.entity(), mention.confidence(), Math::max);
    }
    ImmutableList.Builder<Entity> entities = ImmutableList.builder();
    for (EntityKey key : surfaces.keySet()) {
      Optional<LexiconEntry> entry = Optional.ofNullable(lexicon.get(key));
      entities.add(
          new Entity(
              key,
              ImmutableSet.copyOf(surfaces.get(key)),
              entry.map(LexiconEntry::aliases).orElse(ImmutableSet.of()),
              entry.map(LexiconEntry::links).orElse(ImmutableList.of()),
              entry.isPresent(),
              confidence.getOrDefault(key, 0.0)));
    }
    return entities.build();
  }
}
