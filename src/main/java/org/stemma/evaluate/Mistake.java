package org.stemma.evaluate;

import org.stemma.json.GoldPaper;

/**
 * Something that was missed or invented.
 *
 * @param figure the measure and the type or predicate
 * @param what the name, fact or figure
 * @param paper the annotated paper
 * @param clue words near which it stands, to find the sentence by
 */
public record Mistake(Figure figure, Kind kind, String what, GoldPaper paper, String clue) {
  /** The two ways to be wrong. */
  public enum Kind {
    /** It stands in the gold and was not found. */
    MISSED,
    /** It was found and does not stand in the gold. */
    INVENTED
  }
}
