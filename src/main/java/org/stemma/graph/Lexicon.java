package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;

/**
 * The known names, found by type and by any way of writing them that gives the same {@link Slug}.
 */
public final class Lexicon {
  /** A lexicon that knows nothing. */
  public static final Lexicon EMPTY = of(ImmutableList.of());

  private record Spelling(EntityType type, String slug) {}

  private final ImmutableMap<Spelling, LexiconEntry> byName;
  private final ImmutableMap<Spelling, LexiconEntry> byAlias;

  private final Taxonomy taxonomy;

  private Lexicon(
      ImmutableMap<Spelling, LexiconEntry> byName,
      ImmutableMap<Spelling, LexiconEntry> byAlias,
      Taxonomy taxonomy) {
    this.byName = byName;
    this.byAlias = byAlias;
    this.taxonomy = taxonomy;
  }

  /** The lexicon of those entries; of two that claim one name the first has it. */
  public static Lexicon of(List<LexiconEntry> entries) {
    Map<Spelling, LexiconEntry> byName = new LinkedHashMap<>();
    Map<Spelling, LexiconEntry> byAlias = new LinkedHashMap<>();
    for (LexiconEntry entry : entries) {
      EntityType type = entry.key().type();
      byName.putIfAbsent(new Spelling(type, Slug.of(entry.key().name())), entry);
      for (String alias : entry.aliases()) {
        byAlias.putIfAbsent(new Spelling(type, Slug.of(alias)), entry);
      }
    }
    return new Lexicon(ImmutableMap.copyOf(byName), ImmutableMap.copyOf(byAlias), Taxonomy.EMPTY);
  }

  /** The same, with what the taxonomy that ships with this version says of its entities. */
  public Lexicon withTaxonomy() {
    return new Lexicon(byName, byAlias, Taxonomy.shipped(this));
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /** The entry of that entity, which its canonical name finds and no alias does. */
  public Optional<LexiconEntry> entry(EntityKey key) {
    return Optional.ofNullable(byName.get(new Spelling(key.type(), Slug.of(key.name()))));
  }

  /** The entity of that type that goes by that name or alias; where none does, one of that name. */
  EntityKey resolve(EntityType type, String name) {
    Spelling spelling = new Spelling(type, Slug.of(name));
    LexiconEntry entry = byName.get(spelling);
    if (entry == null) {
      entry = byAlias.get(spelling);
    }
    return entry == null ? new EntityKey(type, name) : entry.key();
  }
}
