package org.stemma.paper;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A model's name taken apart: Qwen2.5-VL-7B-Instruct is of family Qwen, generation 2.5, has 7
 * billion parameters and the variants VL and Instruct.
 *
 * @param family what the models of one maker's line share, in the maker's spelling where it is
 *     known
 * @param parts what follows the family, in the order of the name
 * @param joint what stands between family and generation: nothing, a space or a hyphen
 */
public record ModelName(String family, ImmutableList<Part> parts, String joint) {

  /** What a part of a name tells. */
  public enum Kind {
    /** The version within the family: 2.5, 4o, R1. */
    GENERATION,
    /** How many parameters: 7B, 8x7B. */
    SIZE,
    /** How long a text it takes: 128k, 1M. */
    CONTEXT,
    /** What else tells it from its siblings: Instruct, VL, mini, B/16. */
    VARIANT
  }

  /** A part of a name after the family, as printed. */
  public record Part(Kind kind, String text) {}

  /**
   * Takes that name apart.
   *
   * @return empty where the name is of no known family and has no part that is known by its form,
   *     so that there is nothing to tell
   */
  public static Optional<ModelName> parse(String name) {
    return ModelNameParser.parse(name);
  }

  /** The version within the family, such as {@code 2.5}. */
  public Optional<String> generation() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.GENERATION)
        .map(Part::text)
        .findFirst();
  }

  /** How many parameters the name says the model has; for 8x7B the product. */
  public OptionalLong parameterCount() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.SIZE)
        .mapToLong(part -> count(part.text()))
        .findFirst();
  }

  /** How many tokens of text the name says the model takes; 128k is 128000. */
  public OptionalLong contextLength() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.CONTEXT)
        .mapToLong(part -> count(Ascii.toUpperCase(part.text())))
        .findFirst();
  }

  /** What else tells the model from its siblings, in order. */
  public ImmutableList<String> variants() {
    return parts.stream()
        .filter(part -> part.kind() == Kind.VARIANT)
        .map(Part::text)
        .collect(ImmutableList.toImmutableList());
  }

  /** The next name up the family tree, which lacks the last part; empty at the root. */
  public Optional<ModelName> parent() {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ModelName(family, parts.subList(0, parts.size() - 1), joint));
  }

  /**
   * The name in the family's usual spelling: Qwen2.5-7B for Qwen 2.5 7b, Llama 3 8B for LLaMA3-8B.
   */
  public String canonical() {
    if (parts.isEmpty()) {
      return family;
    }
    String between = joint.equals(" ") ? " " : "-";
    Part first = parts.getFirst();
    return family
        + (first.kind() == Kind.GENERATION ? joint : between)
        + parts.stream().map(Part::text).collect(Collectors.joining(between));
  }

  private static long count(String size) {
    int times = size.indexOf('x');
    BigDecimal experts = times < 0 ? BigDecimal.ONE : new BigDecimal(size.substring(0, times));
    BigDecimal number = new BigDecimal(size.substring(times + 1, size.length() - 1));
    int zeros =
        switch (size.charAt(size.length() - 1)) {
          case 'K' -> 3;
          case 'M' -> 6;
          case 'B' -> 9;
          default -> 12;
        };
    return experts.multiply(number).scaleByPowerOfTen(zeros).longValue();
  }
}
