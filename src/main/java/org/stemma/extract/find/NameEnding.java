package org.stemma.extract.find;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;

/** What a name's own letters tell of its kind: SPIN-Bench, MathQA, OakLM-7B. */
final class NameEnding {
  private static final Pattern BENCHMARK =
      Pattern.compile(
          "(?i).*(bench|benchmark|dataset|corpus|eval|arena|gym|[a-z]{2}-?set|data)(\\d*|-.{1,6})$"
              + "|.*[a-zA-Z]QA$|.*(NLI|-\\d+k|\\d0{1,2}K)$");
  private static final Pattern MODEL =
      Pattern.compile(
          ".*[- ]\\d+(\\.\\d+)?[BM](-.*)?$|.*(GPT|LLaMA|Llama|LLM|LM|VLM|VLA|Coder|Instruct|Chat)(-?v?\\d.*)?$"
              + "|.*[a-z]BERT[a-z]?$|.*BERT$");

  private NameEnding() {}

  /** The kind that the name itself tells, if it does. */
  static Optional<EntityType> typeOf(String name) {
    if (BENCHMARK.matcher(name).matches()) {
      return Optional.of(EntityType.BENCHMARK);
    }
    if (MODEL.matcher(name).matches()) {
      return Optional.of(EntityType.MODEL);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("net") || lower.endsWith("former") || lower.endsWith("rl")
        ? Optional.of(EntityType.METHOD)
        : Optional.empty();
  }

  static Optional<EntityType> typeOf(Sentence sentence, int start, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (i > start && !sentence.touchesPrevious(i)) {
        name.append(' ');
      }
      name.append(sentence.word(i));
    }
    return typeOf(name.toString());
  }
}
