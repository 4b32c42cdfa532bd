package org.stemma.extract.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Result;

/** What tells whether a figure was measured on a benchmark. */
final class BenchmarkFeatures {
  private static final ResultWords NOUNS = ResultWords.of("benchmark-noun");
  private static final ResultWords POINTERS = ResultWords.of("pointer");
  private static final ResultWords TESTED = ResultWords.of("tested");
  private static final ResultWords CHALLENGE = ResultWords.of("challenge");
  private static final ResultWords EVALUATION = ResultWords.of("evaluation");
  private static final ResultWords OURS = ResultWords.of("ours");

  private BenchmarkFeatures() {}

  /**
   * The features of the figure at that place together with that benchmark.
   *
   * @param plainly whether the figure is plainly a result
   */
  static List<String> of(Spot spot, Result.Kind kind, EntityKey benchmark, boolean plainly) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    int place = spot.place();
    List<String> features = new ArrayList<>();
    List<Integer> places = PaperOutline.placesOf(sentence, benchmark);
    int here = sentence.places(Item::isBenchmark).size();
    if (places.isEmpty()) {
      elsewhere(features, paper, sentence, benchmark, here);
      features.add("away:" + sentence.word(place + 1));
      features.add("away:plainly" + plainly + kind + (paper.benchmarks().size() == 1));
    } else {
      int other = nearest(places, place);
      features.add("here:" + Math.min(3, here));
      features.add("start:" + (other <= 2));
      new Way(sentence, place, other, Item::isBenchmark).addTo(features);
    }
    previous(features, spot, benchmark, !places.isEmpty(), here == 0);
    features.add("kind:" + kind + !places.isEmpty());
    features.add("unit:" + spot.unit() + !places.isEmpty());
    features.add("own:" + paper.proposed().contains(benchmark) + !places.isEmpty());
    features.add("total:" + Math.min(4, paper.benchmarks().size()) + !places.isEmpty());
    return features;
  }

  /** What tells that a figure was measured on no benchmark that the text names. */
  static List<String> ofNone(Spot spot, Result.Kind kind, boolean plainly) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    int here = Math.min(2, sentence.places(Item::isBenchmark).size());
    int total = Math.min(3, paper.benchmarks().size());
    String crowd = crowd(sentence);
    List<String> features = new ArrayList<>();
    features.add("none");
    features.add("none:" + kind + spot.unit() + here);
    features.add("none:" + here + total);
    features.add("none:plainly" + plainly + kind + total + here);
    features.add("none:" + crowd + here);
    features.add("none:" + crowd + total);
    spot.wordsBeside(5, 5).forEach(word -> features.add("none:" + word));
    features.add("none:r" + sentence.word(spot.place() + 1));
    features.add("none:r" + sentence.word(spot.place() + 1) + here);
    pointer(sentence).ifPresent(words -> features.add("none:" + words));
    spot.previous()
        .ifPresent(
            last -> {
              String was = last.benchmark().isPresent() + "" + spot.previousHere().isPresent();
              features.add("none:previous" + was);
              features.add("none:previous" + was + here);
              features.add("none:previous" + was + spot.sincePrevious());
            });
    return features;
  }

  private static void previous(
      List<String> features, Spot spot, EntityKey benchmark, boolean here, boolean noneHere) {
    if (spot.previous().isEmpty()) {
      features.add("previous:none");
      return;
    }
    Decision last = spot.previous().get();
    boolean same = last.benchmark().equals(Optional.of(benchmark));
    boolean near = spot.previousHere().isPresent();
    String was = same + "" + (last.benchmark().isPresent() ? 1 : 0);
    features.add("previous:" + same + near + here);
    features.add("previous:" + was + near + here + noneHere);
    if (near) {
      features.add("previous:" + was + spot.sincePrevious());
      boolean between = spot.sentence().count(last.place(), spot.place(), Item::isBenchmark) > 0;
      features.add("previous:" + was + between + here);
    }
  }

  static int nearest(List<Integer> places, int place) {
    return places.stream().min(Comparator.comparingInt(i -> Math.abs(i - place))).orElseThrow();
  }

  private static void elsewhere(
      List<String> features, PaperOutline paper, Outline sentence, EntityKey benchmark, int here) {
    boolean own = paper.proposed().contains(benchmark);
    boolean only = paper.benchmarks().size() == 1;
    boolean system = paper.proposed().stream().anyMatch(key -> paper.systems().contains(key));
    int distance = distance(paper, sentence, benchmark);
    String where =
        distance == 0
            ? "none"
            : distance < 0 ? (distance < -3 ? "long" : "ago" + -distance) : "later";
    features.add("away");
    features.add("away:" + where + (here > 0));
    features.add("away:" + own + only + (here > 0));
    features.add("away:" + own + system + (here > 0));
    features.add("away:" + where + own + only);
    String crowd = crowd(sentence);
    features.add("away:" + crowd + own + only);
    features.add("away:" + crowd + own + system);
    features.add(
        "away:noother"
            + (here > 0)
            + own
            + (paper.benchmarks().stream().filter(paper.proposed()::contains).count() == 1));
    nearestMention(features, paper, sentence, benchmark, distance, own + "" + only);
    features.add("away:rivals" + rivals(paper, sentence, distance) + where);
    pointer(sentence).ifPresent(words -> features.add("away:" + words + own));
    pointer(sentence).ifPresent(words -> features.add("away:points" + where + only));
  }

  // Whose figures the sentence gives: those of models that are tested, or of the paper's own.
  private static String crowd(Outline sentence) {
    boolean tested = false;
    boolean own = false;
    boolean only = false;
    for (Item item : sentence.items()) {
      tested |= TESTED.has(item.word());
      own |= item.word().equals("<own>") || OURS.has(item.word());
      only |= CHALLENGE.has(item.word());
    }
    return "" + tested + own + only;
  }

  private static void nearestMention(
      List<String> features,
      PaperOutline paper,
      Outline sentence,
      EntityKey benchmark,
      int distance,
      String suffix) {
    Outline other = paper.sentences().get(sentence.index() + distance);
    int at = PaperOutline.placesOf(other, benchmark).get(0);
    features.add("away:before" + other.word(at - 1) + (distance == -1));
    features.add("away:title" + other.sentence().title() + suffix);
    boolean evaluates = other.items().stream().anyMatch(item -> EVALUATION.has(item.word()));
    boolean figures = other.items().stream().anyMatch(Item::isFigure);
    features.add("away:evaluates" + evaluates + figures + suffix);
    features.add("away:evaluates" + evaluates + Math.max(-3, Math.min(1, distance)));
    for (int i = Math.max(0, at - 6); i < at; i++) {
      if (other.tag(i).startsWith("VB")) {
        features.add("away:verb" + other.word(i));
      }
    }
  }

  // How many sentences away the nearest mention is; negative where it stands before.
  private static int distance(PaperOutline paper, Outline sentence, EntityKey benchmark) {
    int best = 0;
    for (Outline other : paper.sentences()) {
      if (!PaperOutline.placesOf(other, benchmark).isEmpty()) {
        int distance = other.index() - sentence.index();
        if (best == 0 || distance < 0 || Math.abs(distance) < Math.abs(best)) {
          best = distance;
        }
      }
    }
    return best;
  }

  private static int rivals(PaperOutline paper, Outline sentence, int distance) {
    int index = sentence.index() + distance;
    return Math.min(3, paper.sentences().get(index).places(Item::isBenchmark).size());
  }

  private static Optional<String> pointer(Outline sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (NOUNS.has(sentence.word(i)) && POINTERS.has(sentence.word(i - 1))) {
        return Optional.of(sentence.word(i - 1) + " " + sentence.word(i));
      }
    }
    return Optional.empty();
  }
}
