package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.List;
import org.stemma.paper.Result;

/** What tells whether a figure is that of another system, which the text leaves unnamed. */
final class UnnamedFeatures {
  private UnnamedFeatures() {}

  /** The features of the figure at that place, a result of that kind. */
  static List<String> of(PaperOutline paper, Outline sentence, int place, Result.Kind kind) {
    List<String> features = new ArrayList<>();
    features.add("kind:" + kind + paper.proposed().isEmpty());
    for (int d = 1; d <= 8; d++) {
      features.add("L:" + sentence.word(place - d));
      if (d <= 4) {
        features.add("R:" + sentence.word(place + d));
      }
    }
    boolean own = sentence.items().stream().anyMatch(item -> item.word().equals("<own>"));
    boolean ours = sentence.items().stream().anyMatch(item -> item.word().matches("our|we|ours"));
    features.add("ours:" + own + ours);
    features.add("figures before:" + Math.min(2, sentence.count(-1, place, Item::isFigure)));
    SystemFeatures.order(features, sentence, place);
    return features;
  }
}
