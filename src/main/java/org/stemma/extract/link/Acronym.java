package org.stemma.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a short name is spelled by the words of a longer one: PPO by Proximal Policy
 * Optimization, K400 by Kinetics-400, TD3 by three words in D. Every word of weight gives at least
 * its initial, words such as "of" may give theirs, and nothing of the short name is left over.
 */
final class Acronym {
  private static final int MOST_REPEATS = 5;

  /** How much longer than its clipped form a word is: Norm, Normalization, but not Fast, Faster. */
  private static final int CLIPPED = 4;

  private static final int LONG_WORD = 7;

  private final List<Sign> signs;
  private final List<NameWord> words;

  private Acronym(List<Sign> signs, List<NameWord> words) {
    this.signs = signs;
    this.words = words;
  }

  /**
   * A letter of the short name, or a number in it.
   *
   * @param first whether a token begins with it
   * @param last whether a token ends with it
   * @param joined whether it is a number that follows a letter without anything between
   */
  private record Sign(
      String text, boolean isUpper, boolean isNumber, boolean first, boolean last, boolean joined) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  static boolean spells(List<NameToken> shortName, List<NameToken> longName) {
    List<NameWord> words = NameWord.of(longName);
    List<Sign> signs = signs(shortName);
    if (words.size() < 2 || signs.size() < 2 || !isShort(signs, longName)) {
      return false;
    }
    return new Acronym(signs, words).from(0, 0, 1)
        || new Acronym(repeated(signs), words).from(0, 0, 0);
  }

  private static boolean isShort(List<Sign> signs, List<NameToken> longName) {
    long marked = signs.stream().filter(sign -> sign.isUpper() || sign.first()).count();
    int letters = longName.stream().mapToInt(token -> token.text().length()).sum();
    return marked >= 2 && letters >= signs.size() + 2;
  }

  private static List<Sign> signs(List<NameToken> tokens) {
    List<Sign> signs = new ArrayList<>();
    for (NameToken token : tokens) {
      String text = token.text();
      if (token.isNumber()) {
        signs.add(new Sign(text, false, true, true, true, token.joined()));
        continue;
      }
      for (int i = 0; i < text.length(); i++) {
        signs.add(
            new Sign(
                text.substring(i, i + 1),
                Character.isUpperCase(text.charAt(i)),
                false,
                i == 0,
                i == text.length() - 1,
                false));
      }
    }
    return signs;
  }

  /** A small number behind a letter says how often the letter stands: A2C, H2O, T5. */
  private static List<Sign> repeated(List<Sign> signs) {
    List<Sign> repeated = new ArrayList<>();
    for (Sign sign : signs) {
      int times = sign.joined() && sign.text().length() == 1 ? sign.text().charAt(0) - '0' : 0;
      if (times < 2 || times > MOST_REPEATS || repeated.isEmpty()) {
        repeated.add(sign);
      } else {
        for (int i = 1; i < times; i++) {
          repeated.add(repeated.getLast());
        }
      }
    }
    return repeated;
  }

  /**
   * Whether the signs from one on are spelled by the words from one on.
   *
   * @param odd how many capitals may stand for a letter inside a word
   */
  private boolean from(int sign, int word, int odd) {
    if (word == words.size()) {
      return sign == signs.size();
    }
    NameWord next = words.get(word);
    if (next.mayBeSilent() && word > 0 && from(sign, word + 1, odd)) {
      return true;
    }
    if (sign == signs.size()) {
      return false;
    }
    Sign first = signs.get(sign);
    if (first.isNumber() || next.isNumber()) {
      return first.isNumber() && next.soundsLike(first.text()) && from(sign + 1, word + 1, odd);
    }
    boolean begins =
        first.isUpper() || first.first() || next.isStopWord() || signs.get(sign - 1).isUpper();
    return begins
        && first.lower().charAt(0) == next.lower().charAt(0)
        && inside(sign, sign + 1, word, 1, odd);
  }

  /** Whether the word gives the signs up to that one and may give more, or the next words do. */
  private boolean inside(int start, int sign, int word, int letter, int odd) {
    NameWord within = words.get(word);
    if (ends(start, sign, within) && from(sign, word + 1, odd)) {
      return true;
    }
    if (sign == signs.size() || signs.get(sign).isNumber()) {
      return false;
    }
    Sign next = signs.get(sign);
    boolean isPrefix = letter == sign - start;
    for (int at = letter; at < within.length(); at++) {
      if (within.lower().charAt(at) != next.lower().charAt(0)) {
        continue;
      }
      boolean asWritten =
          isPrefix && at == letter && within.text().charAt(at) == next.text().charAt(0);
      int left = next.isUpper() && !asWritten ? odd - 1 : odd;
      boolean may = left >= 0 && (left == odd || within.length() >= LONG_WORD);
      if (may && inside(start, sign + 1, word, at + 1, left)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may give just the signs between those. */
  private boolean ends(int start, int end, NameWord word) {
    int given = end - start;
    if (given == 1 || given == word.length()) {
      return true;
    }
    boolean isToken = signs.get(start).first() && signs.get(end - 1).last();
    return !word.isUpper() && (!isToken || word.length() - given >= CLIPPED);
  }
}
