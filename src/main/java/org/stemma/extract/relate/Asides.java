package org.stemma.extract.relate;

/**
 * What stands behind a name and is passed over in a list of names: "A (B), the C dataset and D".
 */
final class Asides {
  private static final ResultWords NOUNS = ResultWords.of("dataset-noun");
  private static final int LONGEST = 5;

  private Asides() {}

  /** The first place from there on, in that direction, that is no aside. */
  static int over(Outline sentence, int from, int step) {
    int at = from;
    while (NOUNS.has(sentence.word(at)) && at >= 0 && at < sentence.size()) {
      at += step;
    }
    String opening = step > 0 ? "(" : ")";
    String closing = step > 0 ? ")" : "(";
    if (!sentence.word(at).equals(opening)) {
      return sentence.word(at).equals("the") ? at + step : at;
    }
    for (int i = at + step;
        Math.abs(i - at) <= LONGEST && i > 0 && i < sentence.size();
        i += step) {
      if (sentence.items().get(i).isFigure()) {
        return at;
      }
      if (sentence.word(i).equals(closing)) {
        return i + step;
      }
    }
    return at;
  }
}
