package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.paper.Result;
import org.stemma.paper.Unit;

/** What tells whether a figure is a result and of which kind: its form and the words around it. */
final class KindFeatures {
  private static final int REACH = 7;
  private static final ImmutableSet<String> OURS =
      ImmutableSet.of("we", "our", "ours", "us", "this", "proposed");

  private static final ResultWords LEADS = ResultWords.of("lead");
  private static final ResultWords OF = ResultWords.of("of");
  private static final ImmutableSet<String> HEADS =
      ImmutableSet.of("by", "of", "to", "from", "with", "<s>", "<fig>");
  private static final ResultWords NOUN_PHRASE =
      new ResultWords(
          ImmutableSet.of("HYPH", "SYM", "VBG", ":"), ImmutableList.of("NN", "JJ", "RB"));

  private final ResultCues cues;
  private final KindPatterns patterns;

  KindFeatures(ResultCues cues) {
    this.cues = cues;
    this.patterns = new KindPatterns(cues);
  }

  /** The features of the figure at that place. */
  List<String> of(Spot spot) {
    PaperOutline paper = spot.paper();
    Outline sentence = spot.sentence();
    int place = spot.place();
    List<String> features = new ArrayList<>();
    Figure figure = spot.figure();
    form(features, figure, paper);
    List<Integer> row = spot.row();
    window(features, sentence, place, "");
    if (row.size() > 1) {
      features.add("row:" + Math.min(row.size(), 4));
      side(features, sentence, row.get(0), -1, "row");
      side(features, sentence, row.get(row.size() - 1), 1, "row");
    } else {
      side(features, sentence, place, -1, "row");
      side(features, sentence, place, 1, "row");
    }
    governor(features, sentence, row.get(0));
    String pattern = patterns.of(spot).map(Result.Kind::label).orElse("");
    features.add("pattern:" + pattern);
    features.add("pattern:" + pattern + spot.unit());
    nounPhrase(features, sentence, row.get(row.size() - 1));
    condition(features, sentence, row, spot.unit());
    Optional<Decision> last = spot.previousHere();
    if (last.isPresent()) {
      Result.Kind kind = last.get().kind();
      features.add("previous:" + kind + row.contains(last.get().place()));
      features.add("previous:" + kind + spot.sincePrevious());
    }
    features.add("previous:" + last.map(Decision::kind) + spot.previous().isPresent());
    bag(features, sentence, place);
    whole(features, paper, sentence, place);
    return features;
  }

  private void form(List<String> features, Figure figure, PaperOutline paper) {
    String unit = figure.unit().map(Unit::label).orElse("none");
    int decimals = Math.max(0, figure.value().scale());
    features.add("unit:" + unit);
    features.add("sign:" + figure.sign());
    features.add("suffix:" + figure.suffix());
    boolean quantity = cues.of(figure.suffix().toLowerCase(Locale.ROOT)).equals("quantity");
    features.add("quantity:" + quantity);
    features.add("money:" + isMoney(paper.paper().text(), figure));
    features.add("signed:" + !figure.sign().isEmpty() + unit);
    features.add("form:" + unit + figure.sign() + Math.min(decimals, 2));
    features.add("size:" + size(figure.value()) + unit + (decimals > 0));
    if (figure.range()) {
      features.add("range:" + unit);
    }
    double value = figure.value().doubleValue();
    if (decimals == 0 && value >= 1900 && value <= 2100) {
      features.add("year");
    }
  }

  // "$15" is money, "$15\\%$" is not.
  private static boolean isMoney(String text, Figure figure) {
    return figure.unit().isEmpty()
        && figure.start() > 0
        && text.charAt(figure.start() - 1) == '$'
        && (figure.end() >= text.length() || text.charAt(figure.end()) != '$');
  }

  static String size(BigDecimal value) {
    double v = value.doubleValue();
    return v < 1 ? "0" : v < 2 ? "1" : v < 10 ? "a" : v <= 100 ? "b" : v < 1000 ? "c" : "d";
  }

  private void window(List<String> features, Outline sentence, int place, String prefix) {
    String unit =
        sentence.items().get(place).figure().flatMap(Figure::unit).map(Unit::label).orElse("");
    for (int d = -3; d <= 3; d++) {
      if (d != 0) {
        features.add(prefix + "w" + d + ":" + sentence.word(place + d));
        features.add(prefix + "t" + d + ":" + sentence.tag(place + d));
        features.add(prefix + "c" + d + ":" + cues.at(sentence, place + d));
      }
    }
    features.add(prefix + "u+1:" + unit + " " + sentence.word(place + 1));
    features.add(prefix + "u-1:" + unit + " " + sentence.word(place - 1));
    features.add(prefix + "uc+1:" + unit + " " + cues.at(sentence, place + 1));
    features.add(prefix + "uc-1:" + unit + " " + cues.at(sentence, place - 1));
    features.add(prefix + "b-:" + sentence.word(place - 2) + " " + sentence.word(place - 1));
    features.add(prefix + "b+:" + sentence.word(place + 1) + " " + sentence.word(place + 2));
    features.add(prefix + "b0:" + sentence.word(place - 1) + " " + sentence.word(place + 1));
  }

  // The nearest cue, verb and preposition on one side of the figure or of its enumeration.
  private void side(List<String> features, Outline sentence, int place, int step, String prefix) {
    String side = prefix + (step < 0 ? "L" : "R");
    features.add(side + "1:" + sentence.word(place + step));
    features.add(side + "c1:" + cues.at(sentence, place + step));
    boolean cue = false;
    boolean verb = false;
    for (int d = 1; d <= 12; d++) {
      String word = sentence.word(place + step * d);
      if (word.equals(";") || word.equals("<s>") || word.equals("</s>")) {
        break;
      }
      String of = cues.at(sentence, place + step * d);
      if (!cue && (of.equals("gain") || of.equals("reduction") || of.equals("level"))) {
        cue = true;
        features.add(side + "cue:" + of);
        features.add(side + "cue:" + of + (d <= 2 ? "near" : d <= 5 ? "mid" : "far"));
        features.add(side + "cueword:" + word);
      }
      if (!verb && sentence.tag(place + step * d).startsWith("VB")) {
        verb = true;
        features.add(side + "verb:" + word);
      }
      if (word.equals("<fig>") && d > 1) {
        features.add(side + "fig");
      }
    }
  }

  // In "reduces the error of A, B and C by about 3%" the verb before "by" tells the kind.
  private void governor(List<String> features, Outline sentence, int place) {
    int by = place - 1;
    while (by > place - 5 && !HEADS.contains(sentence.word(by))) {
      by--;
    }
    features.add("head:" + sentence.word(by));
    for (int i = by - 1; i >= Math.max(0, by - 25); i--) {
      String of = cues.at(sentence, i);
      if (of.equals("gain") || of.equals("reduction")) {
        features.add("governor:" + sentence.word(by) + of);
        features.add("governor:" + sentence.word(by) + sentence.word(i));
        return;
      }
      if (sentence.word(i).equals(";")) {
        return;
      }
    }
    features.add("governor:" + sentence.word(by) + "none");
  }

  // In "4.2% absolute accuracy gain" the phrase that the figure opens tells the kind.
  private void nounPhrase(List<String> features, Outline sentence, int place) {
    for (int i = place + 1; i <= place + 7; i++) {
      String of = cues.at(sentence, i);
      if (of.equals("gain") || of.equals("reduction")) {
        features.add("phrase:" + of);
        features.add("phrase:" + sentence.word(i));
        return;
      }
      if (!NOUN_PHRASE.has(sentence.tag(i))) {
        features.add("phrase:stop" + sentence.word(i));
        return;
      }
    }
  }

  // "with only 3% of the data": a figure of what was given, not of what came of it.
  private void condition(List<String> features, Outline sentence, List<Integer> row, String unit) {
    int lead = row.get(0) - 1;
    while (lead >= 0 && LEADS.has(sentence.word(lead))) {
      lead--;
    }
    features.add("lead:" + sentence.word(lead));
    features.add("lead:" + sentence.word(lead) + unit);
    features.add("lead:" + sentence.tag(lead) + unit);
    int next = row.get(row.size() - 1) + 1;
    boolean of = sentence.word(next).equals("of");
    while (of && next < sentence.size() && OF.has(sentence.word(next))) {
      next++;
    }
    int head = next;
    while (NOUN_PHRASE.has(sentence.tag(head))) {
      head++;
    }
    if (head > next) {
      String noun = sentence.word(head - 1);
      features.add("noun:" + of + noun);
      features.add("noun:" + of + cues.of(noun) + unit);
      features.add("noun:" + of + cues.of(noun) + sentence.word(lead));
    }
  }

  private void bag(List<String> features, Outline sentence, int place) {
    for (int d = 1; d <= REACH; d++) {
      for (int step : new int[] {-1, 1}) {
        String word = sentence.word(place + step * d);
        String side = step < 0 ? "L" : "R";
        features.add("bag" + side + ":" + word);
        String of = cues.at(sentence, place + step * d);
        if (!of.isEmpty()) {
          features.add("bagc" + side + ":" + of);
        }
      }
    }
  }

  private static void whole(
      List<String> features, PaperOutline paper, Outline sentence, int place) {
    boolean own = false;
    boolean benchmark = false;
    boolean ours = false;
    for (Item item : sentence.items()) {
      own |= item.word().equals("<own>");
      benchmark |= item.isBenchmark();
      ours |= OURS.contains(item.word());
    }
    features.add("own:" + own + ours);
    features.add("benchmark:" + benchmark);
    features.add("at:" + 4 * sentence.index() / paper.sentences().size());
    features.add("last:" + Math.min(3, paper.sentences().size() - 1 - sentence.index()));
    features.add("figures:" + Math.min(4, sentence.count(-1, sentence.size(), Item::isFigure)));
    features.add("open:" + (openBracket(sentence, place) >= 0));
  }

  /** The place of the bracket that is open at that place, or -1. */
  static int openBracket(Outline sentence, int place) {
    for (int i = place - 1; i >= Math.max(0, place - 12); i--) {
      String word = sentence.word(i);
      if (word.equals(")") || word.equals("-rrb-")) {
        return -1;
      }
      if (word.equals("(") || word.equals("-lrb-")) {
        return i;
      }
    }
    return -1;
  }
}
