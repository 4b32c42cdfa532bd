package org.stemma.extract.relate;

import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Result;

/**
 * The only benchmark that a paper names, for a figure that is plainly a result and stands in a
 * later sentence that names none: "We test on A. It has an accuracy of 3%."
 */
final class Alone {
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
            .anyMatch(earlier -> !PaperOutline.placesOf(earlier, only).isEmpty());
    return named ? Optional.of(only) : Optional.empty();
  }
}
