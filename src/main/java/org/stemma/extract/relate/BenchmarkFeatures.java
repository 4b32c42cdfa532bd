package org.stemma.extract.relate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.EntityKey;

/** What tells whether a figure was measured on a benchmark. */
final class BenchmarkFeatures {
  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of("benchmark", "benchmarks", "dataset", "datasets", "corpus", "test", "set");
  private static final ImmutableSet<String> POINTERS =
      ImmutableSet.of("this", "these", "our", "both", "the", "two", "three", "that");

  private BenchmarkFeatures() {}

  /** The features of the figure at that place together with that benchmark. */
  static List<String> of(PaperOutline paper, Outline sentence, int place, EntityKey benchmark) {
    List<String> features = new ArrayList<>();
    List<Integer> places = PaperOutline.placesOf(sentence, benchmark);
    int here = sentence.places(Item::isBenchmark).size();
    if (places.isEmpty()) {
      elsewhere(features, paper, sentence, benchmark, here);
      features.add("away:" + sentence.word(place + 1));
    } else {
      int other = nearest(places, place);
      features.add("here:" + Math.min(3, here));
      features.add("start:" + (other <= 2));
      new Way(sentence, place, other, Item::isBenchmark).addTo(features);
    }
    features.add("own:" + paper.proposed().contains(benchmark) + !places.isEmpty());
    features.add("total:" + Math.min(4, paper.benchmarks().size()) + !places.isEmpty());
    return features;
  }

  static int nearest(List<Integer> places, int place) {
    return places.stream()
        .min(Comparator.comparingInt(i -> Math.abs(i - place)))
        .orElseThrow();
  }

  private static void elsewhere(
      List<String> features,
      PaperOutline paper,
      Outline sentence,
      EntityKey benchmark,
      int here) {
    boolean own = paper.proposed().contains(benchmark);
    boolean only = paper.benchmarks().size() == 1;
    boolean system = paper.proposed().stream().anyMatch(key -> paper.systems().contains(key));
    int distance = distance(paper, sentence, benchmark);
    String where =
        distance == 0 ? "none" : distance < 0 ? (distance < -3 ? "long" : "ago" + -distance) : "later";
    features.add("away");
    features.add("away:" + where + (here > 0));
    features.add("away:" + own + only + (here > 0));
    features.add("away:" + own + system + (here > 0));
    features.add("away:" + where + own + only);
    features.add("away:rivals" + rivals(paper, sentence, distance) + where);
    pointer(sentence).ifPresent(words -> features.add("away:" + words + own));
    pointer(sentence).ifPresent(words -> features.add("away:points" + where + only));
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
      if (NOUNS.contains(sentence.word(i)) && POINTERS.contains(sentence.word(i - 1))) {
        return Optional.of(sentence.word(i - 1) + " " + sentence.word(i));
      }
    }
    return Optional.empty();
  }
}
