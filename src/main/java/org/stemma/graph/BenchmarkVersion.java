package org.stemma.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that ends a benchmark's name: VQAv2, SQuAD 2.0, MathVerse v1. A number that is no
 * version does not count: of CIFAR-10.1, of Places365, of COCO 2017.
 */
final class BenchmarkVersion {
  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?<![\\d.])(?:(?:v|(?<!\\p{Lu})V)\\.?(\\d{1,2}(?:\\.\\d{1,2}){0,2})|(\\d(?:\\.\\d{1,2}){1,2}))$");

  private BenchmarkVersion() {}

  /** Its digits, such as {@code 2.0}. */
  static Optional<String> of(String benchmark) {
    Matcher matcher = AT_THE_END.matcher(benchmark);
    if (!matcher.find() || matcher.start() == 0) {
      return Optional.empty();
    }
    return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }
}
