package org.stemma.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.stemma.extract.Resources;

/**
 * A set of words from {@code result-words.txt}.
 *
 * @param words whole words
 * @param beginnings beginnings of words
 */
record ResultWords(ImmutableSet<String> words, ImmutableList<String> beginnings) {
  private static final ImmutableMap<String, ResultWords> SETS = load();

  /**
   * The set of that name.
   *
   * @throws IllegalArgumentException where the file has none
   */
  static ResultWords of(String name) {
    ResultWords set = SETS.get(name);
    if (set == null) {
      throw new IllegalArgumentException("result-words.txt has no set " + name);
    }
    return set;
  }

  private static ImmutableMap<String, ResultWords> load() {
    ImmutableMap.Builder<String, ResultWords> sets = ImmutableMap.builder();
    for (String line : Resources.lines(ResultWords.class, "result-words.txt")) {
      List<String> parts = Splitter.on(": ").limit(2).splitToList(line);
      ImmutableSet.Builder<String> words = ImmutableSet.builder();
      ImmutableList.Builder<String> beginnings = ImmutableList.builder();
      for (String word : Splitter.on(' ').split(parts.get(1))) {
        if (word.endsWith("*") && word.length() > 1) {
          beginnings.add(word.substring(0, word.length() - 1));
        } else {
          words.add(word);
        }
      }
      sets.put(parts.get(0), new ResultWords(words.build(), beginnings.build()));
    }
    return sets.buildOrThrow();
  }

  /** Whether a word in lower case belongs to it. */
  boolean has(String word) {
    if (words.contains(word)) {
      return true;
    }
    for (String beginning : beginnings) {
      if (word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
