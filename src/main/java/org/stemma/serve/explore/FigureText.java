package org.stemma.serve.explore;

import java.math.BigDecimal;

/** Writes the figure of a result as people do: {@code 62 %}, {@code +2.5 points}, {@code 3×}. */
final class FigureText {
  private FigureText() {}

  /**
   * The figure's words.
   *
   * @param unit as the graph has it, empty where the figure is bare
   * @param kind absolute, gain or reduction
   */
  static String of(String value, String unit, String kind) {
    BigDecimal number = new BigDecimal(value).stripTrailingZeros();
    String sign =
        switch (kind) {
          case "gain" -> "+";
          case "reduction" -> "−";
          default -> "";
        };
    String after =
        switch (unit) {
          case "" -> "";
          case "x" -> "×";
          default -> "\u00a0" + unit;
        };
    return sign + number.toPlainString() + after;
  }
}
