package org.stemma.extract.relate;

import java.util.List;
import java.util.Optional;
import org.stemma.paper.Result.Kind;
import org.stemma.paper.Unit;

/**
 * Which kind of result the build of the sentence alone makes of a figure: "+3%", "3% higher", "a 3%
 * accuracy gain", "a gain of 3%", "improves accuracy by 3%", "from 3% to 4%", "3% vs. 4%". What
 * these say is surer than what was learnt from the words around.
 */
final class KindPatterns {
  private static final String VAGUE =
      "up|to|about|an?|the|averages?|average|averagely|of|over|around|more|than|less|approximately|"
          + "nearly|almost|at|least|most|only|just|roughly|on|additional|another|further|as|much|by";
  private static final String BOUNDS = "exceed.*|surpass.*|beat.*|lead.*|margins?|rises?|loss|set.*";
  private static final String DEGREES = "absolute|relative|average|a|an|-|significant|further|overall|percent|point|points";

  private final ResultCues cues;

  KindPatterns(ResultCues cues) {
    this.cues = cues;
  }

  /** The kind of the figure there, where a pattern tells it. */
  Optional<Kind> of(Spot spot) {
    Figure figure = spot.figure();
    if (figure.sign().equals("+")) {
      return Optional.of(Kind.GAIN);
    }
    Optional<Kind> kind = level(spot).or(() -> change(spot)).or(() -> inherited(spot));
    boolean times = figure.unit().equals(Optional.of(Unit.TIMES));
    return times && kind.equals(Optional.of(Kind.ABSOLUTE)) ? Optional.empty() : kind;
  }

  private static Optional<Kind> level(Spot spot) {
    Outline sentence = spot.sentence();
    int place = spot.place();
    boolean against = sentence.word(place + 1).matches("vs\\.?|versus|→")
        || sentence.word(place - 1).matches("vs\\.?|versus|→")
        || (sentence.word(place + 1).equals("(") && sentence.word(place + 2).matches("vs\\.?|versus"));
    boolean span = sentence.word(place - 1).equals("from") && sentence.word(place + 1).equals("to")
        || sentence.word(place - 3).equals("from") && sentence.word(place - 1).equals("to");
    return against || span ? Optional.of(Kind.ABSOLUTE) : Optional.empty();
  }

  private Optional<Kind> change(Spot spot) {
    List<Integer> row = spot.row();
    Outline sentence = spot.sentence();
    Optional<Kind> right = right(sentence, row.get(row.size() - 1));
    return right.isPresent() ? right : left(sentence, row.get(0));
  }

  // "3% higher", "a 3% relative improvement", "a 3% memory usage reduction".
  private Optional<Kind> right(Outline sentence, int place) {
    for (int i = place + 1; i <= place + 6; i++) {
      Optional<Kind> kind = kindOf(sentence, i);
      boolean near = i == place + 1 || sentence.word(i - 1).matches(DEGREES);
      if (kind.isPresent() && (near || sentence.tag(i).matches("NN.*|JJR|RBR|RP"))) {
        return kind;
      }
      if (!sentence.tag(i).matches("NN.*|JJ.*|RB.*|HYPH|VBG|:|CD") && !sentence.word(i).matches(DEGREES)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  // "a gain of 3%", "saves up to 3%", "improves accuracy on A by 3%".
  private Optional<Kind> left(Outline sentence, int place) {
    int at = place - 1;
    boolean by = false;
    while (at >= 0 && sentence.word(at).matches(VAGUE)) {
      by |= sentence.word(at).equals("by");
      at--;
    }
    Optional<Kind> near = kindOf(sentence, at);
    if (near.isPresent()) {
      return near;
    }
    for (int i = at; by && i >= Math.max(0, at - 20); i--) {
      if (sentence.items().get(i).isFigure() || sentence.word(i).matches(";")) {
        return Optional.empty();
      }
      Optional<Kind> kind = kindOf(sentence, i);
      if (sentence.tag(i).startsWith("VB") && kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  // "by 3% on A and 4% on B"
  private static Optional<Kind> inherited(Spot spot) {
    Optional<Decision> last = spot.previousHere();
    if (last.isEmpty()
        || !spot.sentence().word(spot.row().get(0) - 1).matches("and|,")
        || spot.sentence().count(last.get().place(), spot.place(), item -> item.tag().startsWith("VB"))
            > 0
        || spot.place() - last.get().place() > 16) {
      return Optional.empty();
    }
    Figure before =
        spot.sentence().items().get(last.get().place()).figure().orElseThrow();
    return before.unit().equals(spot.figure().unit())
        ? Optional.of(last.get().kind())
        : Optional.empty();
  }

  private Optional<Kind> kindOf(Outline sentence, int i) {
    if (sentence.word(i).matches(BOUNDS)) {
      return Optional.empty();
    }
    return switch (cues.at(sentence, i)) {
      case "gain" -> Optional.of(Kind.GAIN);
      case "reduction" -> Optional.of(Kind.REDUCTION);
      default -> Optional.empty();
    };
  }
}
