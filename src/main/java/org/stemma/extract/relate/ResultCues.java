package org.stemma.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.extract.Resources;

/** Classes of words that tell what a figure near them is: gain, reduction, measure, count. */
final class ResultCues {
  private final ImmutableMap<String, String> classes;

  private ResultCues(ImmutableMap<String, String> classes) {
    this.classes = classes;
  }

  /** The words of {@code result-cues.txt}; a word in two classes belongs to the first. */
  static ResultCues load() {
    Map<String, String> classes = new HashMap<>();
    for (String line : Resources.lines(ResultCues.class, "result-cues.txt")) {
      List<String> parts = Splitter.on(':').trimResults().limit(2).splitToList(line);
      for (String word : Splitter.on(' ').split(parts.get(1))) {
        classes.putIfAbsent(word, parts.get(0));
      }
    }
    return new ResultCues(ImmutableMap.copyOf(classes));
  }

  /** The class of a word in lower case, or the empty string. */
  String of(String word) {
    String found = classes.get(word);
    return found == null ? "" : found;
  }

  /** The class of the word at that place; "more" and "less" count as such unless "than" follows. */
  String at(Outline sentence, int place) {
    String word = sentence.word(place);
    if (word.equals("more") || word.equals("less")) {
      boolean bound =
          sentence.word(place + 1).equals("than") && !sentence.word(place - 1).equals("<fig>");
      return bound ? "about" : word.equals("more") ? "gain" : "reduction";
    }
    return of(word);
  }
}
