package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Mention;

/** A sentence as a row of figures, names and words, without the debris of LaTeX and Markdown. */
record Outline(Sentence sentence, int index, ImmutableList<Item> items) {
  private static final ImmutableSet<String> DEBRIS =
      ImmutableSet.of(
          "$",
          "\\",
          "*",
          "**",
          "{",
          "}",
          "\\$",
          "textbf",
          "textit",
          "emph",
          "text",
          "bf",
          "``",
          "''",
          "\"",
          "_",
          "~",
          "∼",
          "\\sim",
          "^",
          "\\textbf",
          "\\textit",
          "\\emph",
          "-lcb-",
          "-rcb-");
  private static final ImmutableSet<String> COMMAS = ImmutableSet.of(",", "and", "&", "/");
  private static final ResultWords OURS = ResultWords.of("ours");
  private static final int LONGEST_MEASURE = 4;
  private static final ResultWords MEASURE_TAGS =
      new ResultWords(ImmutableSet.of("HYPH", "FW", "SYM"), ImmutableList.of("NN", "JJ"));
  private static final ImmutableSet<String> JOINTS =
      ImmutableSet.of(",", "and", "&", "or", "/", "to", "→");

  /** That sentence of the paper with those mentions, which lie in order and do not overlap. */
  static Outline of(
      AnnotatedPaper paper, int index, List<Mention> mentions, Set<EntityKey> proposed) {
    Sentence sentence = paper.sentences().get(index);
    List<Figure> figures =
        sentence.title()
            ? List.of()
            : FigureReader.read(paper.text(), sentence.start(), sentence.end());
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    int done = sentence.start();
    for (int place = 0; place < sentence.size(); place++) {
      if (sentence.tokens().get(place).beginPosition() < done) {
        continue;
      }
      Item item = item(sentence, place, mentions, figures, proposed);
      if (item.isFigure() || item.isName() || !DEBRIS.contains(item.word())) {
        items.add(item);
      }
      done = item.end();
    }
    return new Outline(sentence, index, items.build());
  }

  private static Item item(
      Sentence sentence,
      int place,
      List<Mention> mentions,
      List<Figure> figures,
      Set<EntityKey> proposed) {
    CoreLabel token = sentence.tokens().get(place);
    int start = token.beginPosition();
    int end = token.endPosition();
    for (Mention mention : mentions) {
      if (mention.start() < end && start < mention.end()) {
        return new Item(
            proposed.contains(mention.entity())
                ? "<own>"
                : "<" + mention.entity().type().segment() + ">",
            "NNP",
            mention.start(),
            Math.max(end, mention.end()),
            Optional.empty(),
            Optional.of(mention));
      }
    }
    for (Figure figure : figures) {
      if (figure.start() < end && start < figure.end()) {
        return new Item(
            "<fig>",
            "CD",
            figure.start(),
            Math.max(end, figure.end()),
            Optional.of(figure),
            Optional.empty());
      }
    }
    return new Item(
        token.word().toLowerCase(Locale.ROOT),
        sentence.tag(place),
        start,
        end,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it names something of the paper's own. */
  boolean namesOwn() {
    return items.stream().anyMatch(Item::isOwn);
  }

  /** Whether it says "our" or "we". */
  boolean saysOurs() {
    return items.stream().anyMatch(item -> OURS.has(item.word()));
  }

  /** How many items it has. */
  int size() {
    return items.size();
  }

  /** The word at that place, {@code <s>} before the first and {@code </s>} after the last. */
  String word(int i) {
    return i < 0 ? "<s>" : i >= items.size() ? "</s>" : items.get(i).word();
  }

  /** The part of speech at that place, or the empty string beyond either end. */
  String tag(int i) {
    return i < 0 || i >= items.size() ? "" : items.get(i).tag();
  }

  /** The places of the items of which that is true, in order. */
  List<Integer> places(Predicate<Item> wanted) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (wanted.test(items.get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  /** How many items between those two places, both excluded, are of that kind. */
  int count(int from, int to, Predicate<Item> wanted) {
    int count = 0;
    for (int i = Math.min(from, to) + 1; i < Math.max(from, to); i++) {
      count += wanted.test(items.get(i)) ? 1 : 0;
    }
    return count;
  }

  /** The words between two places, both excluded, or the empty string where they are too many. */
  String between(int from, int to, int most) {
    int low = Math.min(from, to);
    int high = Math.max(from, to);
    if (high - low - 1 > most) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (int i = low + 1; i < high; i++) {
      words.append(i == low + 1 ? "" : " ").append(word(i));
    }
    return words.toString();
  }

  /**
   * The places of the enumeration that the item at that place belongs to: items of its kind that
   * only commas and conjunctions part.
   */
  List<Integer> enumeration(int place, Predicate<Item> kind) {
    List<Integer> row = new ArrayList<>(List.of(place));
    for (int i = neighbour(place, -1, kind); i >= 0; i = neighbour(i, -1, kind)) {
      row.add(0, i);
    }
    for (int i = neighbour(place, 1, kind); i >= 0; i = neighbour(i, 1, kind)) {
      row.add(i);
    }
    return row;
  }

  /**
   * The places of the figures that the one at that place is listed with, where words that name a
   * measure or a unit may stand behind each: "3% recall, 4% recall and 5% recall".
   */
  List<Integer> measures(int place) {
    List<Integer> row = new ArrayList<>(List.of(place));
    for (int i = measureBefore(place); i >= 0; i = measureBefore(i)) {
      row.add(0, i);
    }
    for (int i = measureAfter(place); i >= 0; i = measureAfter(i)) {
      row.add(i);
    }
    return row;
  }

  private int measureAfter(int place) {
    int i = place + 1;
    while (i <= place + LONGEST_MEASURE && MEASURE_TAGS.has(tag(i)) && isWord(i)) {
      i++;
    }
    int joint = i;
    while (COMMAS.contains(word(i))) {
      i++;
    }
    return i > joint && i < size() && items.get(i).isFigure() ? i : -1;
  }

  private int measureBefore(int place) {
    for (int i = place - 1; i >= Math.max(0, place - LONGEST_MEASURE - 3); i--) {
      if (items.get(i).isFigure()) {
        return measureAfter(i) == place ? i : -1;
      }
    }
    return -1;
  }

  private boolean isWord(int i) {
    return !items.get(i).isFigure() && !items.get(i).isName() && !JOINTS.contains(word(i));
  }

  private int neighbour(int place, int step, Predicate<Item> kind) {
    boolean names = items.get(place).isName();
    int i = names ? Asides.over(this, place + step, step) : place + step;
    while (JOINTS.contains(word(i))) {
      i += step;
    }
    i = names ? Asides.over(this, i, step) : i;
    boolean joined = i >= 0 && i < size() && kind.test(items.get(i));
    return joined ? i : -1;
  }
}
