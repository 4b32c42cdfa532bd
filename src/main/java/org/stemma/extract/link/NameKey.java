package org.stemma.extract.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** What is the same in all spellings of a name. */
final class NameKey {
  static final ImmutableSet<String> STOP_WORDS =
      ImmutableSet.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "the", "to", "via",
          "with");

  private static final int LONG = 10;

  private NameKey() {}

  /** Letters without case, spaces and hyphens; numbers kept apart. */
  static String of(List<NameToken> tokens) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (i > 0 && token.isNumber() && tokens.get(i - 1).isNumber()) {
        key.append(isDecimal(tokens, i) ? '.' : '|');
      }
      key.append(token.lower());
    }
    return key.toString();
  }

  /** Claude-3-5 is Claude 3.5, but Gemma 2 2B is not Gemma 2.2B. */
  private static boolean isDecimal(List<NameToken> tokens, int at) {
    boolean joins = at + 1 < tokens.size() && tokens.get(at + 1).joined();
    return !joins && tokens.get(at).text().length() == 1 && tokens.get(at - 1).text().length() == 1;
  }

  /** The same over the stems of the words; the plain key for what is no phrase. */
  static String ofStems(List<NameToken> tokens) {
    String key = of(tokens);
    if (key.length() < LONG || tokens.stream().filter(token -> !token.isNumber()).count() < 2) {
      return key;
    }
    return of(
        tokens.stream()
            .filter(token -> !STOP_WORDS.contains(token.lower()))
            .map(token -> token.isNumber() ? token : token.written(WordStem.of(token.lower())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The numbers in a name. */
  static ImmutableSet<String> numbers(List<NameToken> tokens) {
    return tokens.stream()
        .filter(NameToken::isNumber)
        .map(NameToken::text)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The parts in alphabetical order: Claude Sonnet 3.5 is Claude 3.5 Sonnet. */
  static ImmutableList<String> parts(List<NameToken> tokens) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    String number = "";
    for (NameToken token : tokens) {
      if (!number.isEmpty()) {
        boolean isUnit = !token.isNumber() && token.joined();
        parts.add(isUnit ? number + token.lower() : number);
        number = "";
        if (isUnit) {
          continue;
        }
      }
      if (token.isNumber()) {
        number = token.text();
      } else {
        parts.add(token.lower());
      }
    }
    if (!number.isEmpty()) {
      parts.add(number);
    }
    return ImmutableList.sortedCopyOf(parts.build());
  }
}
