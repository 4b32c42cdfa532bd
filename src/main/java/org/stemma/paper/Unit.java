package org.stemma.paper;

/** The unit printed behind a figure. */
public enum Unit {
  /** A percent sign. */
  PERCENT("%"),
  /** The word points. */
  POINTS("points"),
  /** Times, ×, -fold. */
  TIMES("x");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** The unit in the gold format, such as {@code %}. */
  public String label() {
    return label;
  }

  /**
   * The unit of that label.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Unit ofLabel(String label) {
    for (Unit unit : values()) {
      if (unit.label.equals(label)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit is called " + label);
  }
}
