package org.stemma.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.paper.EntityType;

/** What can be found. */
public enum Kind {
  /** A method, by its names. */
  METHOD,
  /** A benchmark, by its names. */
  BENCHMARK,
  /** A model, by its names. */
  MODEL,
  /** A task, by its names. */
  TASK,
  /** A metric, by its names. */
  METRIC,
  /** A paper, by its title or identifier. */
  PAPER,
  /** A sentence that a claim stands on, by its words; it is its paper that is found. */
  SENTENCE;

  /** All of them. */
  public static final ImmutableSet<Kind> ALL = Sets.immutableEnumSet(Arrays.asList(values()));

  /** Those that have names of their own. */
  static final ImmutableSet<Kind> ENTITIES =
      Sets.immutableEnumSet(METHOD, BENCHMARK, MODEL, TASK, METRIC);

  /** The kind of entities of that type. */
  static Kind of(EntityType type) {
    return valueOf(type.name());
  }

  /** The word for it, such as {@code method}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that label. */
  public static Optional<Kind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }

  static ImmutableSet<Kind> entitiesOf(Set<Kind> kinds) {
    return Sets.intersection(ENTITIES, kinds).immutableCopy();
  }
}
