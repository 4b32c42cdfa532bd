package org.stemma.extract.relate;

import java.util.Optional;

/** The exact words that state a figure. */
final class Quote {
  private static final ResultWords END = ResultWords.of("quote-end");
  private static final int BEFORE = 4;
  private static final int AFTER = 3;

  private Quote() {}

  /** The figure with a few words around it, as far as its measure where that is near. */
  static String of(String text, Outline sentence, int place, Optional<Phrase> metric) {
    int first = place;
    while (first > 0 && place - first < BEFORE && !isBreak(sentence.word(first - 1))) {
      first--;
    }
    int last = place;
    while (last < sentence.size() - 1
        && last - place < AFTER
        && !isBreak(sentence.word(last + 1))) {
      last++;
    }
    if (metric.isPresent() && Math.abs(metric.get().start() - place) <= 10) {
      first = Math.min(first, metric.get().start());
      last = Math.max(last, metric.get().end() - 1);
    }
    return text.substring(sentence.items().get(first).start(), sentence.items().get(last).end());
  }

  private static boolean isBreak(String word) {
    return END.has(word);
  }
}
