package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.Unit;

/**
 * The place of a figure in a paper.
 *
 * @param previous what was decided about the result before it, if there was one
 */
record Spot(PaperOutline paper, Outline sentence, int place, Optional<Decision> previous) {

  /** The figure. */
  Figure figure() {
    return sentence.items().get(place).figure().orElseThrow();
  }

  /** Its unit as a word, or the empty string. */
  String unit() {
    return figure().unit().map(Unit::label).orElse("");
  }

  /** The figures that it is enumerated with, itself included. */
  List<Integer> row() {
    return sentence.enumeration(place, Item::isFigure);
  }

  /** The words beside it, each with its side: so many before it, so many behind. */
  List<String> wordsBeside(int before, int behind) {
    List<String> words = new ArrayList<>();
    for (int d = 1; d <= Math.max(before, behind); d++) {
      if (d <= before) {
        words.add("L" + sentence.word(place - d));
      }
      if (d <= behind) {
        words.add("R" + sentence.word(place + d));
      }
    }
    return words;
  }

  /** The decision about the result before it, where that stands in the same sentence. */
  Optional<Decision> previousHere() {
    return previous.filter(decision -> decision.sentence() == sentence.index());
  }

  /** The words between the previous result of the sentence and this one, where they are few. */
  String sincePrevious() {
    return previousHere().map(last -> sentence.between(last.place(), place, 3)).orElse("");
  }
}
