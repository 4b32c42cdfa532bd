package org.stemma.search;

import com.google.common.collect.ImmutableList;

/**
 * Words that someone looks for. Whatever signs they hold, they are words and no query language.
 *
 * @param text as they were typed, without blanks around
 * @param key the key of the name that they may be
 * @param names the words, as those of names are cut
 * @param stems the words, as those of sentences are cut
 */
record Words(String text, String key, ImmutableList<String> names, ImmutableList<String> stems) {
  /** What is typed beyond is not looked for. */
  private static final int LONGEST = 300;

  private static final int MOST = 24;

  static Words of(String typed) {
    String text = typed.strip();
    String some =
        text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, points(text)))).strip();
    return new Words(
        some,
        Keys.of(some),
        some(WordAnalyzer.words(WordAnalyzer.NAMES, some)),
        some(WordAnalyzer.words(WordAnalyzer.TEXTS, some)));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static ImmutableList<String> some(ImmutableList<String> words) {
    return words.subList(0, Math.min(MOST, words.size()));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }
}
