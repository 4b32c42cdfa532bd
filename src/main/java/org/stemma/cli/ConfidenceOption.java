package org.stemma.cli;

import org.stemma.build.ConfidentExtractor;
import org.stemma.extract.Extractor;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure a statement must be. */
final class ConfidenceOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  private double least;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description =
          "Leave out what is less sure than this, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  void setLeast(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence is " + value + ", not between 0 and 1");
    }
    least = value;
  }

  /** From 0 to 1. */
  double least() {
    return least;
  }

  /** That extractor, or one that leaves out what it is not sure enough of. */
  Extractor applied(Extractor extractor) {
    return least > 0 ? new ConfidentExtractor(extractor, least) : extractor;
  }
}
