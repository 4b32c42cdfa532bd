package org.stemma.extract.relate;

/**
 * From which probability on a decision is "yes"; chosen by cross-validation.
 *
 * @param result that a figure is a result
 * @param benchmark that a result was measured on a benchmark
 * @param metric that a phrase names the measure
 * @param subject that a result is another system's
 * @param baseline that a change is measured against a system
 */
public record ResultThresholds(
    double result, double benchmark, double metric, double subject, double baseline) {

  /** What Stemma decides by. */
  public static final ResultThresholds DEFAULT = new ResultThresholds(0.42, 0.37, 0.28, 0.45, 0.5);
}
