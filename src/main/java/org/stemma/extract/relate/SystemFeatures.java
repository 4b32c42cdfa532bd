package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Result;

/**
 * What tells whether a figure is a named system's own, or that which a change is measured against.
 */
final class SystemFeatures {
  private SystemFeatures() {}

  /** The features of the figure at that place, a result of that kind, with that system. */
  static List<String> of(Spot spot, Result.Kind kind, EntityKey system) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    int place = spot.place();
    List<String> features = new ArrayList<>();
    List<Integer> places = PaperOutline.placesOf(sentence, system);
    boolean own = sentence.namesOwn();
    features.add("kind:" + kind + !places.isEmpty());
    features.add("type:" + system.type() + !places.isEmpty());
    features.add("ours:" + own + sentence.saysOurs() + !places.isEmpty());
    features.add("total:" + Math.min(3, paper.systems().size()) + paper.proposed().isEmpty());
    features.add("studies:" + paper.proposed().isEmpty() + !places.isEmpty());
    if (places.isEmpty()) {
      boolean before =
          sentence.index() > 0
              && !PaperOutline.placesOf(paper.sentences().get(sentence.index() - 1), system)
                  .isEmpty();
      features.add("away:" + before + own + paper.proposed().isEmpty());
    } else {
      int other = BenchmarkFeatures.nearest(places, place);
      int clause = ClauseSubject.placeFor(sentence, place);
      String pick = clause < 0 ? "0" : places.contains(clause) ? "+" : "-";
      String rival = clause < 0 ? "" : sentence.word(clause);
      features.add("clause:" + pick);
      features.add("clause:" + pick + rival + own);
      features.add("clause:" + pick + kind + (other < place));
      boolean first = sentence.count(-1, other, Item::isSystem) == 0;
      features.add("first:" + first + kind);
      features.add("first:" + first + own + kind);
      List<String> way = new ArrayList<>();
      new Way(sentence, place, other, Item::isSystem).addTo(way);
      way.forEach(feature -> features.add(feature));
      way.forEach(feature -> features.add(feature + kind));
      verbAround(features, sentence, place, other);
    }
    Optional<Decision> last = spot.previousHere();
    if (last.isPresent()) {
      String was = last.get().isAbout(system) + "" + !places.isEmpty();
      features.add("previous:" + was);
      features.add("previous:" + was + spot.sincePrevious());
    }
    order(features, sentence, place);
    return features;
  }

  /** What tells that a change is measured against no system that the text names. */
  static List<String> ofNone(Spot spot, Result.Kind kind) {
    Outline sentence = spot.sentence();
    int systems = Math.min(2, sentence.places(item -> item.isSystem() && !item.isOwn()).size());
    boolean own = sentence.namesOwn();
    List<String> features = new ArrayList<>();
    features.add("none");
    features.add("none:" + kind + systems);
    features.add("none:" + own + systems);
    features.add("none:" + own + sentence.saysOurs() + spot.paper().proposed().isEmpty());
    spot.wordsBeside(5, 5).forEach(word -> features.add("none:" + word));
    spot.previousHere()
        .ifPresent(
            last -> {
              features.add("none:previous" + last.baseline().isPresent());
              features.add("none:previous" + last.baseline().isPresent() + spot.sincePrevious());
            });
    return features;
  }

  private static void verbAround(List<String> features, Outline sentence, int place, int other) {
    for (int i = Math.min(place, other) + 1; i < Math.max(place, other); i++) {
      if (sentence.tag(i).startsWith("VB")) {
        features.add((other < place ? "L" : "R") + "verb:" + sentence.word(i));
      }
    }
  }

  /** The figure's place in "from A to B", "A vs. B" and the like. */
  static void order(List<String> features, Outline sentence, int place) {
    features.add("from:" + sentence.word(place - 1).equals("from"));
    features.add("next:" + sentence.word(place + 1) + " " + sentence.word(place + 2));
    features.add("prev:" + sentence.word(place - 1) + " " + sentence.word(place - 2));
    features.add("in:" + (KindFeatures.openBracket(sentence, place) >= 0));
  }
}
