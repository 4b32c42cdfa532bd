package org.stemma.extract.link;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;

/**
 * Tells whether two names are of one entity, from how they are written and from the lexicon. They
 * are where they are spellings of one another, where the lexicon has both in one entry, or where
 * one is the acronym of the other; versions, sizes and variants are told apart by any letter or
 * digit that differs.
 */
public final class NamePairs implements Namesakes {
  /** A name with its long form: DINO (self-distillation with no labels). */
  private static final Pattern WITH_LONG_FORM = Pattern.compile("^(\\S+)\\s+\\((.{4,})\\)$");

  private final NameReadings readings = new NameReadings();
  private final ImmutableSetMultimap<String, EntityKey> known;
  private final ImmutableMap<EntityKey, LexiconEntry> entries;

  /** The rule with that lexicon. */
  public NamePairs(List<LexiconEntry> lexicon) {
    ImmutableSetMultimap.Builder<String, EntityKey> byKey = ImmutableSetMultimap.builder();
    Map<EntityKey, LexiconEntry> firsts = new HashMap<>();
    for (LexiconEntry entry : lexicon) {
      for (String name : Sets.union(Set.of(entry.key().name()), entry.aliases())) {
        ImmutableList<NameToken> tokens = NameTokens.of(entry.key().type(), name);
        byKey.put(NameKey.of(tokens), entry.key());
        byKey.put(NameKey.ofStems(tokens), entry.key());
      }
      firsts.putIfAbsent(entry.key(), entry);
    }
    known = byKey.build();
    entries = ImmutableMap.copyOf(firsts);
  }

  @Override
  public Optional<EntityKey> entry(EntityType type, String name) {
    Set<EntityKey> named =
        read(type, name).entries().stream()
            .filter(key -> key.type() == type && mayBe(key, name))
            .collect(ImmutableSet.toImmutableSet());
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  // A guarded name may be an ordinary word, or the acronym of something else.
  private boolean mayBe(EntityKey key, String name) {
    LexiconEntry entry = requireNonNull(entries.get(key));
    return switch (entry.guard()) {
      case NONE -> true;
      case EXACT_CASE ->
          name.contains(" ")
              || name.chars().anyMatch(Character::isDigit)
              || Sets.union(Set.of(key.name()), entry.aliases()).contains(name);
      case IN_CONTEXT -> name.contains(" ");
    };
  }

  @Override
  public boolean same(EntityType type, String a, String b) {
    Matcher longA = WITH_LONG_FORM.matcher(a.strip());
    Matcher longB = WITH_LONG_FORM.matcher(b.strip());
    if (longA.matches() && longB.matches()) {
      return isSpelling(read(type, longA.group(2)), read(type, longB.group(2)));
    }
    if (longA.matches()) {
      return same(type, longA, b);
    }
    if (longB.matches()) {
      return same(type, longB, a);
    }
    Reading readA = read(type, a);
    Reading readB = read(type, b);
    if (readA.names().isEmpty() || readB.names().isEmpty()) {
      return a.equals(b);
    }
    return isSpelling(readA, readB)
        || (type == EntityType.MODEL && isReordered(readA, readB))
        || (isOneEntry(readA, readB) && !areNumberedApart(readA, readB))
        || (!areTwoEntries(type, readA, readB) && isAcronym(readA, readB));
  }

  private boolean same(EntityType type, Matcher withLongForm, String other) {
    return same(type, withLongForm.group(2), other) || same(type, withLongForm.group(1), other);
  }

  /** A name in all its readings. */
  private record Reading(
      ImmutableList<ImmutableList<NameToken>> names,
      ImmutableSet<String> keys,
      ImmutableSet<String> stems,
      ImmutableSet<EntityKey> entries) {}

  private Reading read(EntityType type, String name) {
    ImmutableList<ImmutableList<NameToken>> names =
        readings.of(type, name).stream()
            .map(reading -> NameTokens.of(type, reading))
            .filter(tokens -> !tokens.isEmpty())
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> keys =
        names.stream().map(NameKey::of).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> stems =
        names.stream().map(NameKey::ofStems).collect(ImmutableSet.toImmutableSet());
    return new Reading(
        names,
        keys,
        stems,
        Sets.union(keys, stems).stream()
            .flatMap(key -> known.get(key).stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static boolean isSpelling(Reading a, Reading b) {
    return !Collections.disjoint(a.keys(), b.keys()) || !Collections.disjoint(a.stems(), b.stems());
  }

  private static boolean isReordered(Reading a, Reading b) {
    return NameKey.parts(a.names().getLast()).equals(NameKey.parts(b.names().getLast()));
  }

  private static boolean isOneEntry(Reading a, Reading b) {
    return !Collections.disjoint(a.entries(), b.entries());
  }

  /** A lexicon may list versions under one name; here each is a thing of its own. */
  private static boolean areNumberedApart(Reading a, Reading b) {
    Set<String> numbersA = NameKey.numbers(a.names().getFirst());
    Set<String> numbersB = NameKey.numbers(b.names().getFirst());
    return !numbersA.isEmpty() && !numbersB.isEmpty() && !numbersA.equals(numbersB);
  }

  private static boolean areTwoEntries(EntityType type, Reading a, Reading b) {
    return a.entries().stream().anyMatch(entry -> entry.type() == type)
        && b.entries().stream().anyMatch(entry -> entry.type() == type)
        && !isOneEntry(a, b);
  }

  private static boolean isAcronym(Reading a, Reading b) {
    return a.names().stream()
        .anyMatch(
            nameA ->
                b.names().stream()
                    .anyMatch(
                        nameB -> Acronym.spells(nameA, nameB) || Acronym.spells(nameB, nameA)));
  }
}
