package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
  private static final ResultWords BOUND = ResultWords.of("bound");
  private static final ResultWords LEVEL_VERBS = ResultWords.of("level-verb");
  private static final ResultWords DEGREES = ResultWords.of("degree");
  private static final ResultWords AGAINST = ResultWords.of("against");
  private static final ResultWords CHANGE_TAGS =
      new ResultWords(ImmutableSet.of("JJR", "RBR", "RP"), ImmutableList.of("NN"));
  private static final ResultWords NOUN_PHRASE =
      new ResultWords(
          ImmutableSet.of("HYPH", "VBG", ":", "CD"), ImmutableList.of("NN", "JJ", "RB"));

  private static final ImmutableSet<String> JOINTS = ImmutableSet.of("and", ",");

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
    boolean against =
        AGAINST.has(sentence.word(place + 1))
            || AGAINST.has(sentence.word(place - 1))
            || (sentence.word(place + 1).equals("(") && AGAINST.has(sentence.word(place + 2)));
    boolean span =
        (sentence.word(place - 1).equals("from") && sentence.word(place + 1).equals("to"))
            || (sentence.word(place - 3).equals("from") && sentence.word(place - 1).equals("to"));
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
      boolean near = i == place + 1 || DEGREES.has(sentence.word(i - 1));
      if (kind.isPresent() && (near || CHANGE_TAGS.has(sentence.tag(i)))) {
        return kind;
      }
      if (!NOUN_PHRASE.has(sentence.tag(i)) && !DEGREES.has(sentence.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  // "a gain of 3%", "saves up to 3%", "improves accuracy on A by 3%".
  private Optional<Kind> left(Outline sentence, int place) {
    int at = place - 1;
    boolean by = false;
    while (at >= 0 && BOUND.has(sentence.word(at))) {
      by |= sentence.word(at).equals("by");
      at--;
    }
    Optional<Kind> near = kindOf(sentence, at);
    if (near.isPresent()) {
      return near;
    }
    for (int i = at; by && i >= Math.max(0, at - 20); i--) {
      if (sentence.items().get(i).isFigure() || sentence.word(i).equals(";")) {
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
        || !JOINTS.contains(spot.sentence().word(spot.row().get(0) - 1))
        || spot.sentence()
                .count(last.get().place(), spot.place(), item -> item.tag().startsWith("VB"))
            > 0
        || spot.place() - last.get().place() > 16) {
      return Optional.empty();
    }
    Figure before = spot.sentence().items().get(last.get().place()).figure().orElseThrow();
    return before.unit().equals(spot.figure().unit())
        ? Optional.of(last.get().kind())
        : Optional.empty();
  }

  private Optional<Kind> kindOf(Outline sentence, int i) {
    if (LEVEL_VERBS.has(sentence.word(i))) {
      return Optional.empty();
    }
    return switch (cues.at(sentence, i)) {
      case "gain" -> Optional.of(Kind.GAIN);
      case "reduction" -> Optional.of(Kind.REDUCTION);
      default -> Optional.empty();
    };
  }
}
