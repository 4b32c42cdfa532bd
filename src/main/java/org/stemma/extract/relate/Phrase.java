package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A run of nouns and their modifiers in a sentence, which may name a measure.
 *
 * @param start the place of its first item
 * @param end the place after its last
 */
record Phrase(Outline sentence, int start, int end) {
  // Participles that lead to a phrase rather than stand in it.
  private static final ResultWords PARTICIPLES = ResultWords.of("participle");
  private static final ResultWords NEVER = ResultWords.of("no-measure");
  // Heads of phrases that name systems, data or papers, never measures.
  private static final ResultWords OTHERS = ResultWords.of("no-measure-head");
  private static final ResultWords TAGS =
      new ResultWords(
          ImmutableSet.of("CD", "FW", "SYM", "AFX", "HYPH", "RBR"), ImmutableList.of("NN", "JJ"));
  private static final ImmutableSet<String> INSIDE = ImmutableSet.of("@", "-", "–", "—", "'s");

  /** The runs of that sentence, in order. */
  static ImmutableList<Phrase> in(Outline sentence) {
    ImmutableList.Builder<Phrase> phrases = ImmutableList.builder();
    int start = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean inside = i < sentence.size() && fits(sentence, i, start >= 0);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(phrases, sentence, start, i);
        start = -1;
      }
    }
    return phrases.build();
  }

  private static void add(
      ImmutableList.Builder<Phrase> phrases, Outline sentence, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && NEVER.has(sentence.word(from))) {
      from++;
    }
    while (to > from
        && (NEVER.has(sentence.word(to - 1)) || INSIDE.contains(sentence.word(to - 1)))) {
      to--;
    }
    if (from < to && !OTHERS.has(sentence.word(to - 1))) {
      phrases.add(new Phrase(sentence, from, to));
    }
  }

  private static boolean fits(Outline sentence, int i, boolean open) {
    Item item = sentence.items().get(i);
    if (item.isFigure() || item.isName()) {
      return false;
    }
    if (INSIDE.contains(item.word())) {
      return open;
    }
    if (item.word().equals("to")) {
      return open && sentence.word(i - 1).equals("-") && sentence.word(i + 1).equals("-");
    }
    if (item.tag().equals("VBG")) {
      return !PARTICIPLES.has(item.word());
    }
    if (item.tag().equals("RB")) {
      return item.word().endsWith("ly")
          && (sentence.tag(i + 1).equals("JJ") || sentence.tag(i + 1).equals("VBN"));
    }
    return TAGS.has(item.tag());
  }

  /** Its last word, in lower case. */
  String head() {
    return sentence.word(end - 1);
  }

  /** Its last word as it stands in the paper's text. */
  String head(String text) {
    Item head = sentence.items().get(end - 1);
    return text.substring(head.start(), head.end());
  }

  /** Its words as they stand in the paper's text. */
  String in(String text) {
    return text.substring(sentence.items().get(start).start(), sentence.items().get(end - 1).end());
  }
}
