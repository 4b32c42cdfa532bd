package org.stemma.extract.relate;

import com.google.common.collect.ImmutableSet;

/**
 * The named system that a figure's clause speaks of: the last one before the figure that a verb
 * follows, as in "whereas GPT-4 reaches 57%".
 */
final class ClauseSubject {
  private static final ResultWords COMPARED = ResultWords.of("compared");
  private static final ResultWords NOUNS = ResultWords.of("system-noun");
  private static final ResultWords CONTRAST = ResultWords.of("contrast");
  private static final int MOST_VERBS = 2;
  private static final int LONGEST_ASIDE = 9;
  private static final ImmutableSet<String> VERBS = ImmutableSet.of("VBZ", "VBP", "VBD", "MD");

  private ClauseSubject() {}

  /** The place of its name, or -1. */
  static int placeFor(Outline sentence, int figure) {
    for (int i = figure - 1; i >= 0; i--) {
      Item item = sentence.items().get(i);
      if (item.word().equals(";")) {
        return -1;
      }
      if (item.isSystem() && !isCompared(sentence, i) && isSubject(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The place of the name where it is plainly the figure's subject: one verb or two lie between,
   * and no other figure or system.
   */
  static int surePlaceFor(Outline sentence, int figure) {
    int place = placeFor(sentence, figure);
    return place >= 0
            && sentence.count(place, figure, item -> item.isFigure() || item.isSystem()) == 0
            && sentence.count(verbOf(sentence, place) - 1, figure, ClauseSubject::parts) == 0
            && sentence.count(place, figure, ClauseSubject::isVerb) <= MOST_VERBS
        ? place
        : -1;
  }

  // "than GPT-4", but not "models such as GPT-4".
  private static boolean isCompared(Outline sentence, int place) {
    return COMPARED.has(sentence.word(place - 1)) && !sentence.word(place - 2).equals("such");
  }

  private static boolean isVerb(Item item) {
    return item.tag().startsWith("VB") || item.tag().equals("MD");
  }

  private static boolean parts(Item item) {
    return item.word().equals(",") || CONTRAST.has(item.word());
  }

  private static boolean isSubject(Outline sentence, int place) {
    int verb = verbOf(sentence, place);
    return VERBS.contains(sentence.tag(verb))
        || (sentence.tag(verb).equals("VB") && sentence.word(verb - 1).equals(","));
  }

  // Where its verb stands, if it has one: "GPT-4 (8-shot) only reaches", "GPT-4, the best,
  // reaches".
  private static int verbOf(Outline sentence, int place) {
    int next = place + 1;
    if (sentence.word(next).equals("(")) {
      while (next < sentence.size() && !sentence.word(next).equals(")")) {
        next++;
      }
      next++;
    }
    while (sentence.tag(next).equals("RB") || NOUNS.has(sentence.word(next))) {
      next++;
    }
    if (sentence.word(next).equals(",")) {
      for (int i = next + 1; i <= next + LONGEST_ASIDE; i++) {
        if (VERBS.contains(sentence.tag(i)) || sentence.tag(i).equals("VB")) {
          return sentence.word(i - 1).equals(",") ? i : next;
        }
      }
    }
    return next;
  }
}
