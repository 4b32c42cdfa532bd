package org.stemma.extract.find;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;

/** Nouns that tell what kind of thing the name beside them is: framework, dataset, checkpoint. */
public final class CueNouns {
  private static final int REACH = 14;

  /** What stands between a name and its apposition. */
  private static final ImmutableSet<String> OPENERS =
      ImmutableSet.of(",", ":", "is", "are", "–", "—", "--", "as");

  private static final ImmutableSet<String> LINKS = ImmutableSet.of("IN", "WDT", "TO", "WP", "WRB");
  private static final ImmutableSet<String> FINITE = ImmutableSet.of("VBD", "VBP", "VBZ");

  private final ImmutableMap<String, EntityType> types;

  private CueNouns(ImmutableMap<String, EntityType> types) {
    this.types = types;
  }

  /** The nouns of {@code cue-nouns.txt}. */
  public static CueNouns load() {
    ImmutableMap.Builder<String, EntityType> types = ImmutableMap.builder();
    for (String line : Resources.lines(CueNouns.class, "cue-nouns.txt")) {
      List<String> parts = Splitter.on(':').trimResults().limit(2).splitToList(line);
      for (String noun : Splitter.on(' ').split(parts.get(1))) {
        types.put(noun, EntityType.ofLabel(parts.get(0)));
      }
    }
    return new CueNouns(types.buildOrThrow());
  }

  /** The kind that a noun tells, if any. */
  public Optional<EntityType> typeOf(String noun) {
    return Optional.ofNullable(types.get(noun.toLowerCase(Locale.ROOT)));
  }

  /**
   * The kind of the name at those tokens: told by the name itself, by the noun right behind it, by
   * the apposition that follows, or by the nouns before it.
   */
  Optional<EntityType> typeAround(Sentence sentence, int start, int end) {
    Optional<EntityType> own = NameEnding.typeOf(sentence, start, end);
    if (own.isPresent()) {
      return own;
    }
    Optional<EntityType> next = typeOf(sentence.word(end));
    if (next.isPresent()) {
      return next;
    }
    Optional<EntityType> behind = firstBehind(sentence, end);
    return behind.isPresent() ? behind : lastBefore(sentence, start);
  }

  private Optional<EntityType> firstBehind(Sentence sentence, int end) {
    int i = end;
    // Past the long form in brackets.
    if (sentence.word(i).equals("(")) {
      while (i < sentence.size() && !sentence.word(i).equals(")")) {
        i++;
      }
      i++;
    }
    if (!OPENERS.contains(sentence.word(i))) {
      return Optional.empty();
    }
    Optional<EntityType> last = Optional.empty();
    for (int k = i + 1; k < Math.min(sentence.size(), i + REACH); k++) {
      Optional<EntityType> type = typeOf(sentence.word(k));
      if (type.isPresent()) {
        last = type;
      }
      // The head noun of the apposition is its last noun before a preposition or clause.
      if (endsNounPhrase(sentence.tag(k)) || (sentence.word(k).equals(",") && last.isPresent())) {
        break;
      }
    }
    return last;
  }

  private Optional<EntityType> lastBefore(Sentence sentence, int start) {
    for (int k = start - 1; k >= Math.max(0, start - 8); k--) {
      Optional<EntityType> type = typeOf(sentence.word(k));
      if (type.isPresent()) {
        return type;
      }
      if (FINITE.contains(sentence.tag(k))) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean endsNounPhrase(String tag) {
    return LINKS.contains(tag) || tag.startsWith("VB");
  }
}
