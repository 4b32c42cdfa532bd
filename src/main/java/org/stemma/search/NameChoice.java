package org.stemma.search;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of an entity's names someone meant. */
final class NameChoice {
  private NameChoice() {}

  /** The name that is spelled alike, else begins so, else is nearest; the first of equals. */
  static String of(Words words, List<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> rank(words, name))
                .thenComparingInt(name -> distance(words.key(), Keys.of(name))))
        .orElse("");
  }

  private static int rank(Words words, String name) {
    String key = Keys.of(name);
    if (key.equals(words.key())) {
      return 0;
    }
    if (key.startsWith(words.key())) {
      return 1;
    }
    return WordAnalyzer.words(WordAnalyzer.NAMES, name).containsAll(words.names()) ? 2 : 3;
  }

  private static int distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }
}
