package org.stemma.extract.relate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A list of figures and a list of names that are equally long: "A and B with 3% recall and 4%
 * recall", "3 mm and 4 mm on A and B, respectively". Words that only name measures and units may
 * stand between the figures.
 */
record Pairing(Outline sentence, int figure, Predicate<Item> kind) {
  private static final int FAR = 12;
  private static final String PAIRED = "respectively";
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("to", "with", "at", ":", "of", "reaching", "achieving", "by");
  private static final ImmutableSet<String> AT = ImmutableSet.of("on", "in", "for");
  private static final ResultWords CONTRAST = ResultWords.of("contrast");
  private static final ResultWords PARTS = ResultWords.of("dataset-noun");

  /** The name that the figure goes with, or none. */
  List<Integer> names() {
    List<Integer> figures = sentence.measures(figure);
    if (figures.size() < 2) {
      return List.of();
    }
    int first = figures.get(0);
    int last = figures.get(figures.size() - 1);
    int after = next(last, 1);
    List<Integer> right = after < 0 ? List.of() : sentence.enumeration(after, kind);
    if (right.size() == figures.size()
        && (isTold(right.get(right.size() - 1)) || (leads(after - 1, AT) && after - last < 5))) {
      return List.of(right.get(figures.indexOf(figure)));
    }
    List<Integer> listed = listed(last);
    if (listed.size() == figures.size()) {
      return List.of(listed.get(figures.indexOf(figure)));
    }
    int before = next(first, -1);
    List<Integer> left = before < 0 ? List.of() : sentence.enumeration(before, kind);
    if (left.size() == figures.size() && (isTold(last) || isFollowed(before, first))) {
      return List.of(left.get(figures.indexOf(figure)));
    }
    // "A val set with 3% recall and 4% precision"
    return left.size() == 1 && !isTold(last) && isFollowed(before, first) ? left : List.of();
  }

  // "3% and 4% on A segmentation and B detection, respectively": the names up to that word.
  private List<Integer> listed(int last) {
    List<Integer> names = new ArrayList<>();
    for (int i = last + 1; i < sentence.size(); i++) {
      Item item = sentence.items().get(i);
      if (item.word().equals(PAIRED)) {
        return names;
      }
      if (item.isFigure() || item.tag().startsWith("VB")) {
        return List.of();
      }
      if (kind.test(item)) {
        names.add(i);
      }
    }
    return List.of();
  }

  // The nearest name on that side, with no figure and no contrast between.
  private int next(int from, int step) {
    for (int i = from + step; i >= 0 && i < sentence.size(); i += step) {
      Item item = sentence.items().get(i);
      if (item.isFigure() || CONTRAST.has(item.word())) {
        return -1;
      }
      if (kind.test(item)) {
        return i;
      }
    }
    return -1;
  }

  // "respectively" stands behind both lists, with no figure between.
  private boolean isTold(int end) {
    for (int i = end + 1; i < Math.min(end + FAR, sentence.size()); i++) {
      if (sentence.word(i).equals(PAIRED)) {
        return true;
      }
      if (sentence.items().get(i).isFigure()) {
        return false;
      }
    }
    return false;
  }

  // "A and B datasets with 3% and 4%"
  private boolean isFollowed(int name, int first) {
    int at = first - 1;
    if (!BEFORE.contains(sentence.word(at))) {
      return false;
    }
    while (at > name + 1 && PARTS.has(sentence.word(at - 1))) {
      at--;
    }
    return at == name + 1;
  }

  private boolean leads(int at, ImmutableSet<String> words) {
    return words.contains(sentence.word(at))
        || (sentence.word(at).equals("the") && words.contains(sentence.word(at - 1)));
  }
}
