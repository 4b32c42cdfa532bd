package org.stemma.extract.relate;

import java.util.List;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Result;

/**
 * The only benchmark that a paper names, for a figure that is plainly a result and stands in a
 * later sentence that names none: "We test on A. It has an accuracy of 3%."
 */
final class Alone {
  private static final ResultWords EVALUATION = ResultWords.of("evaluation");
  private static final ResultWords NOUNS = ResultWords.of("dataset-noun");

  private Alone() {}

  /** The benchmark of that figure by this rule alone. */
  static Optional<EntityKey> of(Spot spot, Result.Kind kind, PlainFigure plain) {
    Outline sentence = spot.sentence();
    if (kind != Result.Kind.ABSOLUTE
        || spot.paper().benchmarks().size() != 1
        || !plain.isAt(spot)) {
      return Optional.empty();
    }
    EntityKey only = spot.paper().benchmarks().getFirst();
    boolean named =
        spot.paper().sentences().stream()
            .limit(sentence.index() + 1L)
            .anyMatch(earlier -> isTried(earlier, only));
    return named ? Optional.of(only) : Optional.empty();
  }

  // Whether the sentence speaks of trying things on it, or calls it a dataset.
  private static boolean isTried(Outline sentence, EntityKey benchmark) {
    List<Integer> places = PaperOutline.placesOf(sentence, benchmark);
    return !places.isEmpty()
        && (sentence.items().stream().anyMatch(item -> EVALUATION.has(item.word()))
            || places.stream().anyMatch(place -> NOUNS.has(sentence.word(place + 1))));
  }
}
