package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** What tells whether a figure is that of another system, which the text leaves unnamed. */
final class UnnamedFeatures {
  private UnnamedFeatures() {}

  /** The features of the figure at that place, a result of that kind. */
  static List<String> of(Spot spot, Result.Kind kind) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    int place = spot.place();
    List<String> features = new ArrayList<>();
    features.add("unnamed");
    features.add("unnamed:" + kind + paper.proposed().isEmpty());
    spot.wordsBeside(8, 4).forEach(word -> features.add("unnamed:" + word));
    boolean own = sentence.namesOwn();
    boolean ours = sentence.saysOurs();
    features.add("unnamed:ours:" + own + ours);
    features.add(
        "unnamed:figures before:" + Math.min(2, sentence.count(-1, place, Item::isFigure)));
    Optional<Decision> last = spot.previousHere();
    if (last.isPresent()) {
      boolean unnamed = last.get().subject().equals(Subject.UNNAMED);
      features.add("unnamed:previous:" + unnamed + spot.sincePrevious());
    }
    List<String> order = new ArrayList<>();
    SystemFeatures.order(order, sentence, place);
    order.forEach(feature -> features.add("unnamed:" + feature));
    return features;
  }
}
