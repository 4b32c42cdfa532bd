package org.stemma.extract.relate;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.paper.Unit;

/**
 * A number as the text prints it. Of a range it is the upper end.
 *
 * @param start offset of its first character, sign included, in UTF-16 units of the paper's text
 * @param end offset after its last character, unit included
 * @param value the number
 * @param unit the unit printed behind it
 * @param sign the plus or minus sign before it, or the empty string
 * @param suffix letters that touch it, such as {@code ms} in "5ms", or the empty string
 * @param range whether the text gives a range
 */
record Figure(
    int start,
    int end,
    BigDecimal value,
    Optional<Unit> unit,
    String sign,
    String suffix,
    boolean range) {

  /** The same figure in that unit. */
  Figure in(Unit other) {
    return new Figure(start, end, value, Optional.of(other), sign, suffix, range);
  }
}
