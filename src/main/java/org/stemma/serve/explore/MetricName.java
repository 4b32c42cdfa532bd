package org.stemma.serve.explore;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of metrics, some of which differ in writing alone. */
final class MetricName {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}@%.]+")).omitEmptyStrings();

  private MetricName() {}

  /** A key that is equal for {@code test error rates} and {@code Test error-rate}. */
  static String folded(String name) {
    String key =
        WORDS
            .splitToStream(name.toLowerCase(Locale.ROOT))
            .map(MetricName::singular)
            .filter(word -> !word.equals("score"))
            .collect(Collectors.joining(" "));
    return key.isEmpty() ? name : key;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
