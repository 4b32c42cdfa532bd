package org.stemma.extract.relate;

/** From which probability on a decision is "yes"; chosen by cross-validation. */
record ResultThresholds(
    double result, double benchmark, double metric, double subject, double baseline) {

  static final ResultThresholds DEFAULT = new ResultThresholds(0.45, 0.5, 0.3, 0.5, 0.5);
}
