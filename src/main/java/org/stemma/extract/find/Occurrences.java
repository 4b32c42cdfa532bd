package org.stemma.extract.find;

import java.util.function.IntConsumer;

/** Where a surface form stands in a text, by itself and not within a longer word. */
public final class Occurrences {
  private Occurrences() {}

  /** Passes the offset of each occurrence, case as written. */
  public static void forEach(String text, String surface, IntConsumer consumer) {
    for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      if (Lexicon.isBoundary(text, at - 1, at)
          && Lexicon.isBoundary(text, at + surface.length() - 1, at + surface.length())) {
        consumer.accept(at);
      }
    }
  }
}
