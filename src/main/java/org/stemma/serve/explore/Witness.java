package org.stemma.serve.explore;

import java.util.Optional;

/**
 * What a statement stands on.
 *
 * @param sentence the paper's own words
 * @param confidence the probability that they say so
 * @param rule the layer and the rule that found it
 */
public record Witness(Optional<String> sentence, double confidence, String rule) {
  /** That of a row with {@code ?confidence ?layer ?rule} and perhaps {@code ?sentence}. */
  static Witness of(Row row) {
    return new Witness(
        row.find("sentence"), row.number("confidence"), row.text("layer") + "/" + row.text("rule"));
  }

  /** The confidence in per cent, rounded. */
  public int percent() {
    return (int) Math.round(confidence * 100);
  }
}
