package org.stemma.extract.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a long form.
 *
 * @param mayBeSilent whether an acronym may leave it out
 */
record NameWord(String text, boolean mayBeSilent) {
  private static final Pattern HUMP =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");

  /** What joins the word behind it: of pre-training the acronym takes the P alone. */
  private static final ImmutableSet<String> PREFIXES =
      ImmutableSet.of(
          "anti", "auto", "co", "inter", "multi", "non", "over", "pre", "re", "semi", "sub", "un");

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  int length() {
    return text.length();
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isUpper() {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  boolean isStopWord() {
    return NameKey.STOP_WORDS.contains(lower());
  }

  /** Whether a number in an acronym stands for this: itself, or "to" for 2. */
  boolean soundsLike(String number) {
    return text.equals(number)
        || (number.equals("2") && lower().equals("to"))
        || (number.equals("4") && lower().equals("for"));
  }

  /** The words of a name; humps of CamelCase are words that may be silent beside others. */
  static ImmutableList<NameWord> of(List<NameToken> tokens) {
    List<NameWord> words = new ArrayList<>();
    boolean joins = false;
    for (NameToken token : tokens) {
      String lower = token.lower();
      if (token.isNumber()) {
        words.add(new NameWord(token.text(), false));
      } else {
        boolean silent = joins || NameKey.STOP_WORDS.contains(lower);
        for (String hump : Splitter.on(HUMP).split(token.text())) {
          words.add(new NameWord(hump, silent));
          silent = tokens.size() > 1;
        }
      }
      joins = PREFIXES.contains(lower);
    }
    return ImmutableList.copyOf(words);
  }
}
