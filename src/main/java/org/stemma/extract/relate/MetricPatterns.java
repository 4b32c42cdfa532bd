package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * Which phrase the build of the sentence alone ties to a figure: "3% accuracy", "3% in accuracy",
 * "an accuracy of 3%", "accuracy (3%)", "improves accuracy by 3%". Each pattern gives one phrase or
 * none.
 */
final class MetricPatterns {
  private static final ResultWords REACH = ResultWords.of("reach");
  private static final ResultWords DETERMINERS = ResultWords.of("determiner");
  private static final ResultWords DEGREES = ResultWords.of("degree");
  private static final ResultWords AUXILIARIES = ResultWords.of("auxiliary");
  private static final ResultWords MEASURES = ResultWords.of("measure");
  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("in", "of", "on", "for", "at");
  private static final ImmutableSet<String> CHANGES = ImmutableSet.of("by", "from", "to");

  private final Outline sentence;
  private final List<Phrase> phrases;
  private final int first;
  private final int last;
  private final ResultCues cues;
  private final ImmutableList<Optional<Phrase>> found;

  MetricPatterns(Spot spot, List<Phrase> phrases, ResultCues cues) {
    List<Integer> row = spot.row();
    this.sentence = spot.sentence();
    this.phrases = phrases;
    this.cues = cues;
    this.first = row.get(0);
    this.last = row.get(row.size() - 1);
    this.found =
        ImmutableList.of(right(), rightOfPreposition(), left(), bracket(spot.place()), changed());
  }

  /** For each pattern whether it gives that phrase ({@code +}), another ({@code -}) or none (0). */
  String picks(Phrase phrase) {
    StringBuilder picks = new StringBuilder();
    for (Optional<Phrase> pattern : found) {
      picks.append(pattern.isEmpty() ? '0' : pattern.get().equals(phrase) ? '+' : '-');
    }
    return picks.toString();
  }

  /** For each pattern whether it gives a phrase. */
  String finds() {
    StringBuilder finds = new StringBuilder();
    found.forEach(pattern -> finds.append(pattern.isPresent() ? '+' : '0'));
    return finds.toString();
  }

  private Optional<Phrase> right() {
    return startingAt(skipChange(last + 1))
        .filter(
            phrase -> MEASURES.has(phrase.head()) || !cues.of(phrase.head()).equals("quantity"));
  }

  private Optional<Phrase> rightOfPreposition() {
    int at = skipChange(last + 1);
    if (!PREPOSITIONS.contains(sentence.word(at))) {
      return Optional.empty();
    }
    at++;
    while (DETERMINERS.has(sentence.word(at))) {
      at++;
    }
    return startingAt(skipChange(at));
  }

  private int skipChange(int from) {
    int at = from;
    while (at < sentence.size() && isChange(at)) {
      at++;
    }
    return at;
  }

  private boolean isChange(int at) {
    String cue = cues.at(sentence, at);
    boolean change = cue.equals("gain") || cue.equals("reduction") || cue.equals("about");
    return startingAt(at).isEmpty() && (change || DEGREES.has(sentence.word(at)));
  }

  private Optional<Phrase> left() {
    int at = first - 1;
    while (at > 0 && REACH.has(sentence.word(at))) {
      at--;
    }
    // "an accuracy gain of 3%"
    while (at > 0 && isChange(at)) {
      at--;
    }
    // "an accuracy (Acc.) of 3%"
    if (sentence.word(at).equals(")") && KindFeatures.openBracket(sentence, at) > 0) {
      at = KindFeatures.openBracket(sentence, at) - 1;
    }
    return endingAt(at);
  }

  private Optional<Phrase> bracket(int place) {
    int open = KindFeatures.openBracket(sentence, place);
    return open > 0 ? endingAt(open - 1) : Optional.empty();
  }

  // "improves accuracy ... by 3%", "accuracy is improved by 3%"
  private Optional<Phrase> changed() {
    int by = first - 1;
    while (by > first - 5 && REACH.has(sentence.word(by)) && !sentence.word(by).equals("by")) {
      by--;
    }
    if (!CHANGES.contains(sentence.word(by))) {
      return Optional.empty();
    }
    for (int i = by - 1; i >= Math.max(0, by - 25); i--) {
      String cue = cues.at(sentence, i);
      if (sentence.tag(i).startsWith("VB") && (cue.equals("gain") || cue.equals("reduction"))) {
        int verb = i;
        Optional<Phrase> object =
            phrases.stream()
                .filter(phrase -> phrase.start() > verb && phrase.end() <= first)
                .findFirst();
        return object.isPresent() ? object : endingBefore(verb);
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> endingBefore(int verb) {
    int at = verb - 1;
    while (at > 0 && AUXILIARIES.has(sentence.word(at))) {
      at--;
    }
    return endingAt(at);
  }

  private Optional<Phrase> startingAt(int place) {
    return phrases.stream().filter(phrase -> phrase.start() == place).findFirst();
  }

  private Optional<Phrase> endingAt(int place) {
    return phrases.stream().filter(phrase -> phrase.end() == place + 1).findFirst();
  }
}
