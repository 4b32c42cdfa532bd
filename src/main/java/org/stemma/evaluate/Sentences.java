package org.stemma.evaluate;

import java.text.BreakIterator;
import java.util.Locale;
import org.stemma.json.GoldPaper;

/** Finds the sentence that an error is about. */
final class Sentences {
  private Sentences() {}

  /**
   * The first sentence of the paper that holds those words, its title where none does. A sentence
   * of the abstract is preferred, which says more.
   */
  static String around(GoldPaper paper, String words) {
    String text = paper.abstractText();
    int at = text.indexOf(words);
    if (at < 0 || words.isEmpty()) {
      return paper.title();
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int end = sentences.following(at);
    int start = sentences.previous();
    return text.substring(start, end).strip();
  }
}
