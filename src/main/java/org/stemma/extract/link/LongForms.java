package org.stemma.extract.link;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;

/**
 * What the lexicon's short names stand for. Two things may share one: DAPO is Decoupled Clip and
 * Dynamic Sampling Policy Optimization, and Direct Advantage Policy Optimization. Where a paper
 * says what a name stands for, that tells which of them it means.
 */
public final class LongForms {
  /** How much of the shorter of two words they must begin with, to be forms of one word. */
  private static final double ALIKE = 0.5;

  private static final int LEAST_ALIKE = 3;

  private final ImmutableListMultimap<EntityKey, ImmutableList<NameToken>> ofEntity;
  private final ImmutableMap<String, EntityKey> entries;

  /** The long forms of that lexicon. */
  public LongForms(List<LexiconEntry> lexicon) {
    ImmutableListMultimap.Builder<EntityKey, ImmutableList<NameToken>> byKey =
        ImmutableListMultimap.builder();
    Map<String, EntityKey> byName = new HashMap<>();
    for (LexiconEntry entry : lexicon) {
      EntityKey key = entry.key();
      List<ImmutableList<NameToken>> names = new ArrayList<>();
      for (String name : Iterables.concat(List.of(key.name()), entry.aliases())) {
        names.add(words(key.type(), name));
      }
      for (ImmutableList<NameToken> name : names) {
        if (isLong(name)) {
          byName.putIfAbsent(key.type() + NameKey.ofStems(name), key);
          if (names.stream().anyMatch(other -> abbreviates(other, name))) {
            byKey.put(key, name);
          }
        }
      }
    }
    ofEntity = byKey.build();
    entries = ImmutableMap.copyOf(byName);
  }

  /** The words of weight in a name. */
  private static ImmutableList<NameToken> words(EntityType type, String name) {
    return NameTokens.of(type, name).stream()
        .filter(word -> !NameKey.STOP_WORDS.contains(word.lower()))
        .collect(toImmutableList());
  }

  /**
   * Whether the first and the last letter of a short name begin the first and last word of a long.
   */
  private static boolean abbreviates(List<NameToken> shorter, List<NameToken> longer) {
    String letters = NameKey.of(shorter);
    return shorter.size() == 1
        && longer.getFirst().lower().charAt(0) == letters.charAt(0)
        && longer.getLast().lower().charAt(0) == letters.charAt(letters.length() - 1);
  }

  /** Whether it is of several words, none of them an acronym itself. */
  private static boolean isLong(List<NameToken> words) {
    return words.size() > 1
        && words.stream()
            .noneMatch(word -> word.text().chars().skip(1).anyMatch(Character::isUpperCase))
        && words.stream().filter(word -> word.text().length() > 2).count() > 1;
  }

  /** Whether the lexicon says what an entity's name stands for, and it is not this. */
  public boolean contradict(EntityKey entity, String longForm) {
    ImmutableList<ImmutableList<NameToken>> known = ofEntity.get(entity);
    ImmutableList<NameToken> words = words(entity.type(), longForm);
    return words.size() > 1
        && !known.isEmpty()
        && !entity(entity.type(), longForm).equals(Optional.of(entity))
        && known.stream().noneMatch(other -> areAlike(words, other));
  }

  /** The lexicon's entity with that long form. */
  public Optional<EntityKey> entity(EntityType type, String longForm) {
    return Optional.ofNullable(entries.get(type + NameKey.ofStems(words(type, longForm))));
  }

  /** Whether two long forms are of one thing, as far as their words tell. */
  public static boolean areAlike(String a, String b) {
    return areAlike(words(EntityType.METHOD, a), words(EntityType.METHOD, b));
  }

  /** Whether each word of the shorter has its like in the longer, in order. */
  private static boolean areAlike(List<NameToken> a, List<NameToken> b) {
    List<NameToken> shorter = a.size() <= b.size() ? a : b;
    List<NameToken> longer = a.size() <= b.size() ? b : a;
    int next = 0;
    for (NameToken word : longer) {
      if (next < shorter.size() && areAlike(shorter.get(next), word)) {
        next++;
      }
    }
    return next == shorter.size();
  }

  private static boolean areAlike(NameToken a, NameToken b) {
    String stemA = WordStem.of(a.lower());
    String stemB = WordStem.of(b.lower());
    int common = Strings.commonPrefix(stemA, stemB).length();
    return stemA.equals(stemB)
        || common >= Math.max(LEAST_ALIKE, ALIKE * Math.min(stemA.length(), stemB.length()));
  }
}
