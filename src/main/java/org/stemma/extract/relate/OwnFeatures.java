package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.List;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/** What tells whether a figure is that of what the paper itself proposes or does. */
final class OwnFeatures {
  private OwnFeatures() {}

  /** The features of the figure at that place, a result of that kind. */
  static List<String> of(Spot spot, Result.Kind kind) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    int place = spot.place();
    boolean own = sentence.namesOwn();
    boolean ours = sentence.saysOurs();
    boolean named = !paper.proposed().isEmpty();
    int clause = ClauseSubject.placeFor(sentence, place);
    String subject = clause < 0 ? "" : sentence.word(clause);
    List<String> features = new ArrayList<>();
    features.add("own");
    features.add("own:" + kind + named);
    features.add("own:" + kind + own + ours);
    features.add("own:" + subject + own + ours);
    features.add("own:figures" + Math.min(2, sentence.count(-1, place, Item::isFigure)) + kind);
    features.add("own:systems" + Math.min(2, sentence.places(Item::isSystem).size()) + own + ours);
    spot.wordsBeside(6, 0).forEach(word -> features.add("own:" + word));
    spot.previousHere()
        .ifPresent(
            last -> {
              boolean same =
                  last.subject().equals(Subject.PAPER)
                      || paper.proposed().stream().anyMatch(last::isAbout);
              features.add("own:previous" + same);
              features.add("own:previous" + same + spot.sincePrevious());
            });
    return features;
  }
}
