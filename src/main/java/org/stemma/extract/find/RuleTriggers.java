package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.Sentence;

/**
 * Which patterns a sentence can satisfy at all. A pattern's words, {@code /propose[sd]?/}, that are
 * neither optional nor in brackets must each be among the sentence's; most sentences lack one, and
 * matching tokens costs a hundred times more than this.
 */
final class RuleTriggers {
  /** Words remembered, so that memory does not grow with the papers. */
  private static final int MOST_WORDS = 50_000;

  private final List<Pattern> words = new ArrayList<>();
  private final ImmutableList<BitSet> needed;
  private final Map<String, BitSet> known = new ConcurrentHashMap<>();

  /** The triggers of those patterns. */
  RuleTriggers(List<String> patterns) {
    List<String> distinct = new ArrayList<>();
    ImmutableList.Builder<BitSet> all = ImmutableList.builder();
    for (String pattern : patterns) {
      BitSet bits = new BitSet();
      for (String word : neededWords(pattern)) {
        if (!distinct.contains(word)) {
          distinct.add(word);
        }
        bits.set(distinct.indexOf(word));
      }
      all.add(bits);
    }
    needed = all.build();
    distinct.forEach(word -> words.add(Pattern.compile(word, Pattern.CASE_INSENSITIVE)));
  }

  /** The patterns, by place, that the words of that sentence do not rule out. */
  BitSet possible(Sentence sentence) {
    BitSet here = new BitSet();
    for (int i = 0; i < sentence.size(); i++) {
      here.or(matched(sentence.word(i)));
    }
    BitSet possible = new BitSet();
    for (int rule = 0; rule < needed.size(); rule++) {
      BitSet missing = (BitSet) needed.get(rule).clone();
      missing.andNot(here);
      possible.set(rule, missing.isEmpty());
    }
    return possible;
  }

  private BitSet matched(String word) {
    BitSet matched = known.get(word);
    if (matched == null) {
      matched = new BitSet();
      for (int i = 0; i < words.size(); i++) {
        matched.set(i, words.get(i).matcher(word).matches());
      }
      if (known.size() < MOST_WORDS) {
        known.put(word, matched);
      }
    }
    return matched;
  }

  /** The word expressions of a pattern without which it matches nothing. */
  static ImmutableList<String> neededWords(String pattern) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '/') {
        int end = endOfWord(pattern, i + 1);
        if (depth == 0 && !isOptional(pattern, end + 1)) {
          found.add(pattern.substring(i + 1, end).replace("\\/", "/"));
        }
        i = end;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == '|' && depth == 0) {
        return ImmutableList.of(); // Alternatives need nothing in common.
      }
    }
    return found.build();
  }

  private static int endOfWord(String pattern, int from) {
    int end = from;
    while (pattern.charAt(end) != '/') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private static boolean isOptional(String pattern, int at) {
    return pattern.startsWith("?", at)
        || pattern.startsWith("*", at)
        || pattern.startsWith("{0", at);
  }
}
