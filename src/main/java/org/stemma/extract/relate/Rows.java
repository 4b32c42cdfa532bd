package org.stemma.extract.relate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;

/**
 * Lists of figures that go with a list of benchmarks in an earlier sentence, one by one: "We test
 * on A, B and C. ... reaches 3, 4 and 5, respectively."
 */
final class Rows {
  private static final int SHORTEST = 3;

  private Rows() {}

  /** The benchmark that goes with that figure so. */
  static Optional<EntityKey> across(Spot spot) {
    Outline sentence = spot.sentence();
    List<Integer> figures = sentence.measures(spot.place());
    boolean told = sentence.items().stream().anyMatch(item -> item.word().equals("respectively"));
    if (figures.size() < (told ? 2 : SHORTEST) || !sentence.places(Item::isBenchmark).isEmpty()) {
      return Optional.empty();
    }
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Optional<List<EntityKey>> names = row(spot.paper().sentences().get(i), figures.size());
      if (names.isPresent()) {
        return Optional.of(names.get().get(figures.indexOf(spot.place())));
      }
    }
    return Optional.empty();
  }

  private static Optional<List<EntityKey>> row(Outline sentence, int length) {
    for (int place : sentence.places(Item::isBenchmark)) {
      Set<EntityKey> names = new LinkedHashSet<>();
      sentence
          .enumeration(place, Item::isBenchmark)
          .forEach(
              at -> sentence.items().get(at).mention().map(Mention::entity).ifPresent(names::add));
      if (names.size() == length) {
        return Optional.of(List.copyOf(names));
      }
    }
    return Optional.empty();
  }
}
