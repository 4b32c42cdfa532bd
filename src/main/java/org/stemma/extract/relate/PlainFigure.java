package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.stemma.paper.Unit;

/**
 * Tells figures that are results by the build of the sentence alone: "an F1 score of 3.1", "3.1%
 * accuracy", "A (3.1)", "A and B with 3.1 and 4.1", "at 3 FPS". What these say is surer than what
 * was learnt from the words around.
 */
final class PlainFigure {
  private static final ResultWords REACH = ResultWords.of("reach");
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("of", "=", ":", "is");
  private static final ImmutableSet<String> SPEEDS = ImmutableSet.of("fps", "ms");
  private static final ImmutableSet<String> SCORES =
      ImmutableSet.of("score", "scores", "bpc", "bpd", "nats");
  // Of learning, dropout and sampling there are rates too.
  private static final ImmutableSet<String> VAGUE =
      ImmutableSet.of("rate", "rates", "consistency", "coverage", "quality", "efficiency");

  private static final ResultWords COUNTED =
      new ResultWords(
          ImmutableSet.of("k", "m", "b"),
          ImmutableList.of("thousand", "million", "billion", "trillion"));
  private static final ResultWords PHRASE =
      new ResultWords(ImmutableSet.of("HYPH", "CD", "JJ"), ImmutableList.of("NN"));
  private static final int LONGEST = 4;

  private final ResultCues cues;

  PlainFigure(ResultCues cues) {
    this.cues = cues;
  }

  /** Whether the figure there is a result beyond doubt. */
  boolean isAt(Spot spot) {
    Figure figure = spot.figure();
    if (SPEEDS.contains(figure.suffix().toLowerCase(Locale.ROOT)) || isSpeed(spot)) {
      return true;
    }
    boolean decimal = figure.value().scale() > 0;
    boolean percent = figure.unit().filter(unit -> unit == Unit.PERCENT).isPresent();
    if (!figure.suffix().isEmpty() || !(decimal || percent)) {
      return false;
    }
    List<Integer> row = spot.row();
    return leadsToMeasure(spot.sentence(), row.get(row.size() - 1) + 1)
        || isMeasured(spot.sentence(), row.get(0))
        || (decimal && isBracketed(spot))
        || !new Pairing(spot.sentence(), spot.place(), Item::isBenchmark).names().isEmpty();
  }

  private static boolean isSpeed(Spot spot) {
    int next = spot.place() + 1;
    return SPEEDS.contains(spot.sentence().word(next))
        || (spot.sentence().word(next).equals("+")
            && SPEEDS.contains(spot.sentence().word(next + 1)));
  }

  // "3% top-1 accuracy"
  private boolean leadsToMeasure(Outline sentence, int from) {
    int at = from;
    while (at < from + LONGEST && !isMeasure(sentence, at) && PHRASE.has(sentence.tag(at))) {
      at++;
    }
    return isMeasure(sentence, at);
  }

  // "an average precision (AP) of 3%"
  private boolean isMeasured(Outline sentence, int first) {
    int at = first - 1;
    while (at > 0 && (REACH.has(sentence.word(at)) || JOINTS.contains(sentence.word(at)))) {
      at--;
    }
    int open = sentence.word(at).equals(")") ? KindFeatures.openBracket(sentence, at) : -1;
    return isMeasure(sentence, open > 0 ? open - 1 : at);
  }

  private boolean isMeasure(Outline sentence, int at) {
    String word = sentence.word(at);
    return SCORES.contains(word)
        || (word.equals("union") && sentence.word(at - 1).equals("over"))
        || (!VAGUE.contains(word)
            && (cues.of(word).equals("measure") || cues.of(singular(word)).equals("measure")));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  // "A (3.1)", "A (AP 3.1)", "A (3.1 AP)"
  private static boolean isBracketed(Spot spot) {
    Outline sentence = spot.sentence();
    int open = KindFeatures.openBracket(sentence, spot.place());
    int close = spot.place() + 1;
    while (close < spot.place() + LONGEST && !sentence.word(close).equals(")")) {
      close++;
    }
    return open >= 0
        && spot.place() - open <= 2
        && sentence.word(close).equals(")")
        && sentence.count(open, close, Item::isFigure) == 1
        && sentence.count(open, close, item -> COUNTED.has(item.word())) == 0
        && !new Alignment(sentence, spot.place(), Item::isBenchmark).bracket().isEmpty();
  }
}
