package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which names of one kind a figure goes with by the build of its sentence alone: "A (3%)", "3% and
 * 4% on A and B", "On A, ... 3%". Each rule gives the places of names, none where it says nothing.
 */
record Alignment(Outline sentence, int figure, Predicate<Item> kind) {
  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of(
          "dataset",
          "datasets",
          "benchmark",
          "benchmarks",
          "corpus",
          "test",
          "set",
          "model",
          "models");
  private static final String PAIRED = "respectively";
  private static final ResultWords CONTRAST = ResultWords.of("contrast");

  private static final ResultWords PARTS = ResultWords.of("dataset-noun");
  private static final ResultWords MEASURED =
      new ResultWords(ImmutableSet.of("CD", "HYPH", "FW", "SYM"), ImmutableList.of("NN", "JJ"));
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("to", "with", "at", "from", ":");
  private static final ImmutableSet<String> SPANS = ImmutableSet.of("to", "→");
  private static final ImmutableSet<String> AT = ImmutableSet.of("on", "in", "for");
  private static final ImmutableSet<String> JOINTS = ImmutableSet.of(",", "and");
  private static final ImmutableSet<String> LIST = ImmutableSet.of(",", "and", "/", "&");
  private static final ImmutableSet<String> ORDINALS = ImmutableSet.of("st", "nd", "rd", "th");
  private static final ImmutableSet<String> MARKS = ImmutableSet.of(",", "(", ")");
  private static final ImmutableSet<String> LEADS =
      ImmutableSet.of("on", "in", "for", "the", "with", "at");

  /** For each rule whether it picks that name ({@code +}), another ({@code -}) or none (0). */
  String picks(int name) {
    StringBuilder picks = new StringBuilder();
    for (List<Integer> rule : ImmutableList.of(bracket(), right(), left(), likes(), lead())) {
      picks.append(rule.isEmpty() ? '0' : rule.contains(name) ? '+' : '-');
    }
    return picks.toString();
  }

  /** "A (3%)" and "A dataset (3%)". */
  List<Integer> bracket() {
    int open = KindFeatures.openBracket(sentence, figure);
    if (open <= 0 || sentence.count(open, figure, kind) > 0) {
      return List.of();
    }
    int owner = open - 1;
    while (owner > 0 && (NOUNS.contains(sentence.word(owner)) || PARTS.has(sentence.word(owner)))) {
      owner--;
    }
    return owner >= 0 && kind.test(sentence.items().get(owner)) ? List.of(owner) : List.of();
  }

  /** "3% on A", "3% and 4% on A and B". */
  List<Integer> right() {
    List<Integer> figures = sentence.enumeration(figure, Item::isFigure);
    for (int i = afterBracket(figures.get(figures.size() - 1) + 1); i < sentence.size(); i++) {
      Item item = sentence.items().get(i);
      if (item.isFigure() || CONTRAST.has(item.word())) {
        return List.of();
      }
      if (kind.test(item)) {
        return pick(figures, sentence.enumeration(i, kind));
      }
    }
    return List.of();
  }

  // "3% (+1%) on A": behind the bracket that stands there and holds but a figure.
  private int afterBracket(int at) {
    if (sentence.word(at).equals("(")) {
      for (int i = at + 1; i < Math.min(at + 6, sentence.size()); i++) {
        if (sentence.word(i).equals(")")) {
          boolean change = sentence.count(at, i, Item::isFigure) == 1;
          return change && AT.contains(sentence.word(i + 1)) ? i + 1 : at;
        }
      }
    }
    return at;
  }

  /** "on A by 3%", "on A and B by 3% and 4%". */
  List<Integer> left() {
    List<Integer> figures = sentence.enumeration(figure, Item::isFigure);
    for (int i = figures.get(0) - 1; i >= 0; i--) {
      Item item = sentence.items().get(i);
      if (CONTRAST.has(item.word())) {
        return List.of();
      }
      if (kind.test(item)) {
        return pick(figures, sentence.enumeration(i, kind));
      }
    }
    return List.of();
  }

  /** "On A and B, it is 2x (3%) and 5x (6%) faster": figures alike, in the order of the names. */
  List<Integer> likes() {
    List<Integer> figures = sentence.places(Item::isFigure).stream().filter(this::like).toList();
    List<Integer> names = sentence.places(kind);
    return figures.size() > 1 && figures.size() == names.size() && figures.contains(figure)
        ? List.of(names.get(figures.indexOf(figure)))
        : List.of();
  }

  /** "On A, ... 3%". */
  List<Integer> lead() {
    for (int i = 0; i < Math.min(6, figure); i++) {
      if (kind.test(sentence.items().get(i))) {
        return LEADS.contains(sentence.word(i - 1)) || i == 0
            ? sentence.enumeration(i, kind)
            : List.of();
      }
    }
    return List.of();
  }

  /** "A to 3%", "A with 3%", "A from 3% to 4%", "A: 3%". */
  List<Integer> ahead() {
    int at = sentence.enumeration(figure, Item::isFigure).get(0) - 1;
    if (!BEFORE.contains(sentence.word(at))) {
      return List.of();
    }
    int owner = at - 1;
    while (PARTS.has(sentence.word(owner))) {
      owner--;
    }
    if (owner < 0
        || !kind.test(sentence.items().get(owner))
        || sentence.enumeration(owner, kind).size() > 1) {
      return List.of();
    }
    // In "3% on A with 4G of memory" the first figure is that of A.
    boolean taken =
        sentence.count(-1, owner, Item::isFigure) > 0 && !JOINTS.contains(sentence.word(owner - 1));
    return taken ? List.of() : List.of(owner);
  }

  /** "3% recall and 4% precision on A". */
  List<Integer> shared() {
    boolean another = false;
    for (int i = figure + 1; i < sentence.size(); i++) {
      Item item = sentence.items().get(i);
      if (AT.contains(item.word())) {
        int name = sentence.word(i + 1).equals("the") ? i + 2 : i + 1;
        boolean one =
            name < sentence.size()
                && kind.test(sentence.items().get(name))
                && sentence.enumeration(name, kind).size() == 1;
        return another && one ? List.of(name) : List.of();
      }
      another |= item.isFigure();
      if (item.isName() || !(MEASURED.has(item.tag()) || LIST.contains(item.word()))) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * The one name that the figure goes with beyond doubt: the owner of its bracket, or one that
   * follows it, or pairs with it, with no verb between. Annotators agree in 97 of 100 cases.
   */
  Optional<Integer> sure() {
    List<Integer> bracket = bracket();
    if (!bracket.isEmpty()) {
      return Optional.of(bracket.get(0));
    }
    List<Integer> paired = new Pairing(sentence, figure, kind).names();
    if (!paired.isEmpty()) {
      return Optional.of(paired.get(0));
    }
    List<Integer> ahead = ahead();
    if (!ahead.isEmpty()) {
      return Optional.of(ahead.get(0));
    }
    List<Integer> shared = shared();
    if (!shared.isEmpty()) {
      return Optional.of(shared.get(0));
    }
    boolean told = sentence.items().stream().anyMatch(item -> item.word().equals(PAIRED));
    List<Integer> likes = isSpan() ? List.of() : likes();
    if (!likes.isEmpty() && (told || likes.equals(left()) || isDirect(likes.get(0), false))) {
      return Optional.of(likes.get(0));
    }
    List<Integer> right = right();
    return right.size() == 1
            && !(isSpan() && sentence.enumeration(right.get(0), kind).size() > 1)
            && (told || isDirect(right.get(0), true))
        ? Optional.of(right.get(0))
        : Optional.empty();
  }

  // "from 3% to 4%": two figures of one thing.
  private boolean isSpan() {
    List<Integer> row = sentence.enumeration(figure, Item::isFigure);
    return sentence.count(row.get(0), row.get(row.size() - 1), item -> SPANS.contains(item.word()))
        > 0;
  }

  private boolean isDirect(int name, boolean unbroken) {
    boolean verb = sentence.count(figure, name, item -> item.tag().startsWith("VB")) > 0;
    boolean rival = sentence.count(figure, name, item -> item.isFigure() || kind.test(item)) > 0;
    boolean mark = sentence.count(figure, name, item -> MARKS.contains(item.word())) > 0;
    return !verb && !(unbroken && mark && !rival);
  }

  private List<Integer> pick(List<Integer> figures, List<Integer> names) {
    int missing = figures.size() - names.size();
    if (figures.size() > 1 && missing == 0) {
      return List.of(names.get(figures.indexOf(figure)));
    }
    // Of "3, 4 and 5 on an unknown name, A and B" the last go together.
    if (missing > 0 && LIST.contains(sentence.word(names.get(0) - 1))) {
      int at = figures.indexOf(figure) - missing;
      return at < 0 ? List.of() : List.of(names.get(at));
    }
    return names;
  }

  // A figure of the same unit, in brackets or outside as this one.
  private boolean like(int place) {
    Item own = sentence.items().get(figure);
    Item other = sentence.items().get(place);
    boolean bracketed = KindFeatures.openBracket(sentence, place) >= 0;
    return other.figure().orElseThrow().unit().equals(own.figure().orElseThrow().unit())
        && !ORDINALS.contains(other.figure().orElseThrow().suffix())
        && bracketed == (KindFeatures.openBracket(sentence, figure) >= 0);
  }
}
