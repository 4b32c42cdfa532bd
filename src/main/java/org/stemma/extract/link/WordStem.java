package org.stemma.extract.link;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * A word without what varies from writer to writer: British and American spelling, and endings such
 * as in position and positional, adaption and adaptation, masked and masking. Milder than Porter's
 * stemmer, to which generative and general are one.
 */
final class WordStem {
  private static final int SHORTEST = 5;

  private static final Pattern BRITISH_S =
      Pattern.compile("(?<=.{3})(?<=[^aeious])is(?=ation|ed|e$|ing|er)");
  private static final Pattern BRITISH_U =
      Pattern.compile("(?<=.{2})our(?=$|al|ed|ing|s$|ful|less)");
  private static final Pattern BRITISH_L = Pattern.compile("ll(?=ing$|ed$|er$)");
  private static final Pattern BRITISH_RE = Pattern.compile("(?<=[bt])re$");

  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("ational", "ation", "ional", "ion", "ing", "ed");

  private WordStem() {}

  static String of(String lower) {
    String word = american(lower);
    if (word.equals("network")) {
      return "net";
    }
    for (String ending : ENDINGS) {
      int rest = word.length() - ending.length();
      if (word.endsWith(ending) && rest >= SHORTEST - 1) {
        return word.substring(0, rest);
      }
    }
    if (word.endsWith("al") && word.length() >= SHORTEST + 4) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("e") && word.length() > SHORTEST
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String american(String word) {
    String american = BRITISH_S.matcher(word).replaceFirst("iz");
    american = BRITISH_U.matcher(american).replaceFirst("or");
    american = BRITISH_L.matcher(american).replaceFirst("l");
    return BRITISH_RE.matcher(american).replaceFirst("er");
  }
}
