package org.stemma.serve.explore;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;

/**
 * What a visitor asks of a page.
 *
 * @param path what follows the page's own path, decoded; {@code grpo} in {@code /method/grpo}
 * @param parameters of the query string, decoded, in order
 */
record Ask(String path, ImmutableListMultimap<String, String> parameters) {
  /** No more of a parameter is read than this: names are short, and pages repeat what they read. */
  private static final int LONGEST = 300;

  /** The first value of that parameter, where it is not blank. */
  Optional<String> text(String name) {
    return parameters.get(name).stream()
        .map(value -> value.strip().substring(0, Math.min(value.strip().length(), LONGEST)))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The values of that parameter, given several times or parted by commas. */
  ImmutableList<String> list(String name) {
    return parameters.get(name).stream()
        .flatMap(value -> Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(value))
        .distinct()
        .limit(12)
        .collect(ImmutableList.toImmutableList());
  }

  /** The whole number that parameter gives, kept within the bounds; the other where it is none. */
  int number(String name, int otherwise, int least, int most) {
    return text(name)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .map(value -> Math.clamp(value, least, most))
        .orElse(otherwise);
  }
}
