package org.stemma.extract.relate;

import com.google.common.collect.ImmutableSet;

/**
 * The named system that a figure's clause speaks of: the last one before the figure that a verb
 * follows, as in "whereas GPT-4 reaches 57%".
 */
final class ClauseSubject {
  private static final ResultWords COMPARED = ResultWords.of("compared");
  private static final ResultWords NOUNS = ResultWords.of("system-noun");
  private static final ImmutableSet<String> VERBS = ImmutableSet.of("VBZ", "VBP", "VBD", "MD");

  private ClauseSubject() {}

  /** The place of its name, or -1. */
  static int placeFor(Outline sentence, int figure) {
    for (int i = figure - 1; i >= 0; i--) {
      Item item = sentence.items().get(i);
      if (item.word().equals(";")) {
        return -1;
      }
      if (item.isSystem() && !COMPARED.has(sentence.word(i - 1)) && isSubject(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSubject(Outline sentence, int place) {
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
    return VERBS.contains(sentence.tag(next));
  }
}
