package org.stemma.extract.relate;

import java.util.List;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;

/** The paper's own system that a sentence speaks of. */
final class OwnSubject {
  private OwnSubject() {}

  /**
   * The proposed method or model named last before the figure; else one named in the sentence; else
   * the only one there is, or the one of the title.
   */
  static Optional<EntityKey> of(Spot spot) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    List<Integer> named =
        sentence.places(
            item ->
                item.mention()
                    .filter(name -> paper.proposed().contains(name.entity()))
                    .filter(name -> name.entity().type() != EntityType.BENCHMARK)
                    .isPresent());
    if (!named.isEmpty()) {
      int last = named.stream().filter(i -> i < spot.place()).reduce(named.get(0), (a, b) -> b);
      return sentence.items().get(last).mention().map(name -> name.entity());
    }
    return paper.systems().stream().filter(paper.proposed()::contains).findFirst();
  }
}
