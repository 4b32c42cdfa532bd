package org.stemma.serve.explore;

import java.math.BigDecimal;

/** Sizes of models as people write them. */
final class Sizes {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String[] UNITS = {"", "K", "M", "B", "T"};

  private Sizes() {}

  /** {@code 7B} for seven thousand million parameters. */
  static String written(long parameters) {
    BigDecimal number = BigDecimal.valueOf(parameters);
    int unit = 0;
    while (number.compareTo(THOUSAND) >= 0 && unit < UNITS.length - 1) {
      number = number.movePointLeft(3);
      unit++;
    }
    return number.stripTrailingZeros().toPlainString() + UNITS[unit];
  }
}
