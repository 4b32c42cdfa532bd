package org.stemma.extract.relate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.paper.Result;

/** What tells whether a phrase names the measure of a figure. */
final class MetricFeatures {
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of(",", "and", "/", "on");

  private static final ResultWords MEASURES = ResultWords.of("measure");
  private static final ResultWords CHANGES = ResultWords.of("bare-change");

  private final ResultCues cues;

  MetricFeatures(ResultCues cues) {
    this.cues = cues;
  }

  /** The features of the figure at that place, a result of that kind, with that phrase. */
  List<String> of(Spot spot, Result.Kind kind, Phrase phrase, MetricPatterns patterns) {
    Outline sentence = spot.sentence();
    int place = spot.place();
    List<String> features = new ArrayList<>();
    boolean right = phrase.start() > place;
    int near = right ? phrase.start() : phrase.end() - 1;
    String side = right ? "R" : "L";
    String unit = spot.unit();
    boolean measure = isMeasure(phrase);
    for (int i = phrase.start(); i < phrase.end(); i++) {
      String of = cues.of(sentence.word(i));
      features.add("word:" + sentence.word(i));
      features.add("cue:" + of);
    }
    String of = cues.of(phrase.head());
    features.add("head:" + phrase.head());
    features.add("head:" + phrase.head() + kind);
    features.add("head:" + of + side + unit);
    features.add("headend:" + ending(phrase.head()));
    features.add("headtag:" + sentence.tag(phrase.end() - 1) + measure);
    features.add("headkind:" + MEASURES.has(phrase.head()) + CHANGES.has(phrase.head()) + kind);
    features.add("shape:" + shape(phrase.head(spot.paper().paper().text())) + side);
    rivals(features, spot, phrase, side, measure);
    features.add("long:" + Math.min(4, phrase.end() - phrase.start()));
    int length = Math.abs(near - place) - 1;
    int figures = sentence.count(place, near, Item::isFigure);
    int phrases = between(sentence, place, phrase);
    features.add(side + "length:" + Way.bucket(length) + kind);
    features.add(side + "length:" + Way.bucket(length) + of);
    features.add(side + "figures:" + Math.min(2, figures) + measure);
    features.add(side + "phrases:" + Math.min(3, phrases) + measure);
    features.add(side + "phrases:" + Math.min(3, phrases) + Math.min(2, figures) + kind);
    features.add(side + "row:" + rowed(sentence, place, near));
    if (length <= 4) {
      features.add(side + "between:" + sentence.between(place, near, 4));
    }
    features.add(side + "before:" + sentence.word(phrase.start() - 1));
    features.add(side + "after:" + sentence.word(phrase.end()));
    features.add(side + "verbs:" + sentence.count(place, near, i -> i.tag().startsWith("VB")));
    features.add(side + "comma:" + (sentence.count(place, near, i -> i.word().equals(",")) > 0));
    String picks = patterns.picks(phrase);
    features.add("picks:" + picks);
    features.add("picks:" + picks + of);
    features.add("picked:" + (picks.indexOf('+') >= 0) + (picks.indexOf('-') >= 0) + side);
    for (int i = 0; i < picks.length(); i++) {
      features.add("pick" + i + picks.charAt(i));
      features.add("pick" + i + picks.charAt(i) + kind);
      features.add("pick" + i + picks.charAt(i) + measure);
    }
    Optional<Decision> last = spot.previousHere();
    if (last.isPresent()) {
      boolean same = last.get().metric().equals(Optional.of(phrase));
      String was = same + "" + last.get().metric().isPresent();
      features.add("previous:" + was);
      features.add("previous:" + was + picks);
      features.add("previous:" + was + spot.sincePrevious());
      features.add("previous:" + was + side + Math.min(2, figures));
    }
    int benchmarks = sentence.count(place, near, Item::isBenchmark);
    features.add(side + "benchmarks:" + Math.min(2, benchmarks));
    return features;
  }

  /** What tells that the text names no measure of the figure. */
  List<String> ofNone(Spot spot, Result.Kind kind, MetricPatterns patterns) {
    Outline sentence = spot.sentence();
    int place = spot.place();
    List<String> features = new ArrayList<>();
    features.add("none");
    features.add("none:" + kind + spot.unit());
    long measures = Phrase.in(sentence).stream().filter(MetricFeatures::isMeasure).count();
    features.add("none:measures" + Math.min(2, measures) + kind);
    features.add("none:picks" + patterns.finds());
    spot.wordsBeside(6, 6).forEach(word -> features.add("none:" + word));
    features.add("none:l" + sentence.word(place - 1));
    features.add("none:r" + sentence.word(place + 1));
    features.add("none:rr" + sentence.word(place + 1) + " " + sentence.word(place + 2));
    spot.previousHere()
        .ifPresent(
            last -> {
              features.add("none:previous" + last.metric().isPresent());
              features.add("none:previous" + last.metric().isPresent() + spot.sincePrevious());
            });
    return features;
  }

  private static boolean isMeasure(Phrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (MEASURES.has(phrase.sentence().word(i))) {
        return true;
      }
    }
    return false;
  }

  // How many phrases that name measures the sentence has, and how many of them stand nearer.
  private static void rivals(
      List<String> features, Spot spot, Phrase phrase, String side, boolean measure) {
    int all = 0;
    int nearer = 0;
    int nearerHere = 0;
    int own = distance(phrase, spot.place());
    for (Phrase other : Phrase.in(spot.sentence())) {
      if (isMeasure(other)) {
        boolean near = distance(other, spot.place()) < own;
        all++;
        nearer += near ? 1 : 0;
        nearerHere += near && other.start() > spot.place() == phrase.start() > spot.place() ? 1 : 0;
      }
    }
    features.add("measures:" + Math.min(3, all) + measure);
    features.add("nearer:" + Math.min(2, nearer) + measure);
    features.add("nearer:" + side + Math.min(2, nearerHere) + Math.min(2, nearer) + measure);
  }

  private static int distance(Phrase phrase, int place) {
    return phrase.start() > place ? phrase.start() - place : place - phrase.end() + 1;
  }

  private static String shape(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean digit = word.chars().anyMatch(Character::isDigit);
    return (capitals > 1 ? "AA" : capitals == 1 ? "A" : "a") + (digit ? "0" : "");
  }

  private static String ending(String word) {
    return word.length() <= 3 ? word : word.substring(word.length() - 3);
  }

  private static int between(Outline sentence, int place, Phrase phrase) {
    int count = 0;
    for (Phrase other : Phrase.in(sentence)) {
      boolean right = other.start() > place && other.end() <= phrase.start();
      boolean left = other.end() <= place && other.start() >= phrase.end();
      count += (phrase.start() > place ? right : left) ? 1 : 0;
    }
    return count;
  }

  // Whether only figures, joints and benchmarks part the two: "7.2 and 5.0 BLEU".
  private static boolean rowed(Outline sentence, int place, int near) {
    return sentence.count(
            place,
            near,
            item -> !item.isFigure() && !item.isBenchmark() && !JOINTS.contains(item.word()))
        == 0;
  }
}
