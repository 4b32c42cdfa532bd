package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;

/** How a figure and another item of its sentence lie to each other. */
record Way(Outline sentence, int figure, int other, Predicate<Item> kind) {

  private static final ImmutableList<String> STOPS =
      ImmutableList.of(";", "while", "whereas", "but", "respectively", "and", ",", "(");

  /** Adds what the way between them shows; {@code kind} tells the other's rivals. */
  void addTo(List<String> features) {
    boolean right = other > figure;
    String side = right ? "R" : "L";
    int length = Math.abs(other - figure) - 1;
    int figures = sentence.count(figure, other, Item::isFigure);
    int rivals = sentence.count(figure, other, kind);
    int verbs = sentence.count(figure, other, item -> item.tag().startsWith("VB"));
    boolean semicolon = sentence.count(figure, other, item -> item.word().equals(";")) > 0;
    boolean comma = sentence.count(figure, other, item -> item.word().equals(",")) > 0;
    boolean bracket =
        sentence.count(figure, other, item -> item.word().equals("(") || item.word().equals(")"))
            > 0;
    features.add(side + "length:" + bucket(length));
    features.add(side + "figures:" + Math.min(figures, 3) + "rivals:" + Math.min(rivals, 3));
    features.add(side + "verbs:" + Math.min(verbs, 2));
    features.add(side + "marks:" + semicolon + comma + bracket);
    features.add(side + "plain:" + (figures == 0) + (rivals == 0) + semicolon + (verbs == 0));
    String between = sentence.between(figure, other, 4);
    if (length <= 4) {
      features.add(side + "between:" + between);
    }
    features.add(side + "before:" + sentence.word(other - 1));
    features.add(side + "before2:" + sentence.word(other - 2) + " " + sentence.word(other - 1));
    features.add(side + "after:" + sentence.word(other + 1));
    features.add(side + "figafter:" + sentence.word(figure + 1));
    features.add(side + "figbefore:" + sentence.word(figure - 1));
    int open = KindFeatures.openBracket(sentence, figure);
    if (open > 0) {
      boolean owner = other == open - 1;
      boolean owned = kind.test(sentence.items().get(open - 1));
      features.add("bracket:" + owner + owned);
      features.add("bracket:" + (other > open) + right);
    }
    features.add(side + "stop:" + stop());
    rows(features, side, figures, rivals);
  }

  private void rows(List<String> features, String side, int figures, int rivals) {
    List<Integer> left = sentence.enumeration(figure, Item::isFigure);
    List<Integer> right = sentence.enumeration(other, kind);
    features.add(side + "rowhead:" + sentence.word(right.get(0) - 1));
    features.add(side + "rowtail:" + sentence.word(right.get(right.size() - 1) + 1));
    features.add(side + "rows:" + Math.min(3, left.size()) + "-" + Math.min(3, right.size()));
    aligned(features, side + "row", left, right);
    if (right.size() > 1) {
      int outside = figures - (int) left.stream().filter(i -> inside(i)).count();
      int others = rivals - (int) right.stream().filter(i -> inside(i)).count();
      features.add(side + "rowplain:" + (outside == 0) + (others == 0) + (left.size() == 1));
    }
    aligned(features, side + "all", sentence.places(Item::isFigure), sentence.places(kind));
    Alignment alignment = new Alignment(sentence, figure, kind);
    String picks = alignment.picks(other);
    features.add("picks:" + picks);
    features.add("picks:" + side + picks + sentence.word(right.get(0) - 1));
    for (int i = 0; i < picks.length(); i++) {
      features.add("pick" + i + picks.charAt(i));
      features.add("pick" + i + picks.charAt(i) + sentence.word(right.get(0) - 1));
      features.add("pick" + i + picks.charAt(i) + left.size() + right.size());
    }
    features.add("picked:" + side + (picks.indexOf('+') >= 0) + (picks.indexOf('-') >= 0));
  }

  private void aligned(
      List<String> features, String name, List<Integer> figures, List<Integer> others) {
    if (figures.size() > 1 && figures.size() == others.size()) {
      boolean same = figures.indexOf(figure) == others.indexOf(other);
      features.add(name + "aligned:" + same);
      features.add(name + "aligned:" + same + sentence.word(others.get(0) - 1));
    } else {
      features.add(name + "one:" + (figures.size() == 1) + (others.size() == 1));
    }
  }

  // The strongest thing that parts the two.
  private String stop() {
    for (String stop : STOPS) {
      if (sentence.count(figure, other, item -> item.word().equals(stop)) > 0) {
        return stop;
      }
    }
    return "";
  }

  private boolean inside(int i) {
    return i > Math.min(figure, other) && i < Math.max(figure, other);
  }

  static String bucket(int length) {
    return length <= 2
        ? String.valueOf(length)
        : length <= 4 ? "4" : length <= 8 ? "8" : length <= 16 ? "16" : "far";
  }
}
