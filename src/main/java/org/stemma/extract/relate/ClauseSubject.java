package org.stemma.extract.relate;

/**
 * The named system that a figure's clause speaks of: the last one before the figure that a verb
 * follows, as in "whereas GPT-4 reaches 57%".
 */
final class ClauseSubject {
  private static final String COMPARED =
      "over|than|to|with|outperform.*|surpass.*|exceed.*|beat.*|against|by|on|and|compared|as";

  private ClauseSubject() {}

  /** The place of its name, or -1. */
  static int placeFor(Outline sentence, int figure) {
    for (int i = figure - 1; i >= 0; i--) {
      Item item = sentence.items().get(i);
      if (item.word().equals(";")) {
        return -1;
      }
      if (item.isSystem() && !sentence.word(i - 1).matches(COMPARED) && isSubject(sentence, i)) {
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
    while (sentence.tag(next).equals("RB") || sentence.word(next).matches("models?|method|approach|framework|system|agent")) {
      next++;
    }
    return sentence.tag(next).matches("VBZ|VBP|VBD|MD");
  }
}
