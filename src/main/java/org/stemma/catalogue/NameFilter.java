package org.stemma.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.stemma.paper.LexiconEntry.Guard;

/**
 * Tells the names that can be found in a text with few mistakes from those that cannot, and what
 * must guard them. Catalogues are full of words that are names only there: "sentiment", "anatomy".
 */
final class NameFilter {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;
  // Three letters mean too much: a catalogue's MIR is ten things.
  private static final int SHORTEST_ACRONYM = 4;

  private static final Pattern SHAPE =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9 .+*'’&/-]*[A-Za-z0-9+*]");
  private static final Pattern INNER_CAPITAL = Pattern.compile("[a-z0-9][A-Z]|[A-Z]{2}");
  private static final Pattern DIGIT_AND_CAPITAL = Pattern.compile("(?=.*[0-9])(?=.*[A-Z].*).{4,}");

  private final ImmutableSet<String> words;
  private final ImmutableList<Pattern> excluded;

  /** A filter that takes those for ordinary words. */
  NameFilter(ImmutableSet<String> words) {
    this.words = words;
    excluded =
        Catalogues.lines("excluded-names.txt").stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether the name is worth having. */
  boolean keeps(String name) {
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && Splitter.on(' ').splitToList(name).size() <= MOST_WORDS
        && SHAPE.matcher(name).matches()
        && isDistinctive(name)
        && excluded.stream().noneMatch(pattern -> pattern.matcher(name).matches());
  }

  private boolean isDistinctive(String name) {
    if (isAcronym(name)) {
      return name.length() >= SHORTEST_ACRONYM && !isWord(name);
    }
    boolean shaped =
        INNER_CAPITAL.matcher(name).find() || DIGIT_AND_CAPITAL.matcher(name).matches();
    return shaped && !(isWord(name) && !INNER_CAPITAL.matcher(name).find());
  }

  /** What must hold for a form with those letters to be that name. */
  Guard guard(String name) {
    return isWord(name) ? Guard.EXACT_CASE : Guard.NONE;
  }

  private boolean isWord(String name) {
    String letters = Ascii.toLowerCase(CharMatcher.anyOf(" -_'’").removeFrom(name));
    return words.contains(letters)
        || (letters.endsWith("s") && words.contains(letters.substring(0, letters.length() - 1)));
  }

  private static boolean isAcronym(String name) {
    return CharMatcher.inRange('A', 'Z').matchesAllOf(name);
  }
}
