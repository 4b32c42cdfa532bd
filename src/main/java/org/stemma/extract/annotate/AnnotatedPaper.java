package org.stemma.extract.annotate;

import com.google.common.collect.ImmutableList;
import org.stemma.paper.Paper;

/**
 * A paper's text with its sentences, the title's first. Offsets are UTF-16 units of {@code text}
 * here; they become code points when mentions leave the package.
 */
public record AnnotatedPaper(Paper paper, String text, ImmutableList<Sentence> sentences) {

  /** The sentence that holds that offset, or the one nearest before it. */
  public Sentence sentenceAt(int offset) {
    Sentence found = sentences.get(0);
    for (Sentence sentence : sentences) {
      if (sentence.start() > offset) {
        break;
      }
      found = sentence;
    }
    return found;
  }
}
