package org.stemma.source;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** The web addresses that stand in a text. */
final class WebAddresses {
  // Braces end an address: LaTeX leaves \href{…}{…} behind as "https://x.org/{https://x.org/}".
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s{}<>\"'`\\\\|^，。；、）】」]+", Pattern.CASE_INSENSITIVE);
  private static final String SENTENCE_MARKS = ".,;:!?*_'’”…";

  private WebAddresses() {}

  /** Those of that text, each once, in order, without the sentence's own punctuation. */
  static ImmutableSet<String> in(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(match -> trimmed(match.group()))
        .filter(address -> address.length() > "https://".length() + 3)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String trimmed(String address) {
    String rest = address;
    while (!rest.isEmpty() && endsOutside(rest)) {
      rest = rest.substring(0, rest.length() - 1);
    }
    return rest;
  }

  private static boolean endsOutside(String address) {
    char last = address.charAt(address.length() - 1);
    return SENTENCE_MARKS.indexOf(last) >= 0
        || (last == ')' && count(address, ')') > count(address, '('))
        || (last == ']' && count(address, ']') > count(address, '['));
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
