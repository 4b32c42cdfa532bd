package org.stemma.cli;

import java.time.Duration;
import org.stemma.serve.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How much one request may ask of the server. */
final class LimitOptions {
  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Stop a query or an update after this time (default: ${DEFAULT-VALUE}).")
  double timeout;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      defaultValue = "100000",
      description =
          "Cut answers after so many rows or triples, 0 for never (default: ${DEFAULT-VALUE}). The"
              + " header Stemma-Truncated tells the client.")
  long rows;

  @Option(
      names = "--max-request",
      paramLabel = "KIB",
      defaultValue = "4096",
      description = "Refuse requests longer than this, in KiB (default: ${DEFAULT-VALUE}).")
  long kib;

  Limits limits() {
    Duration time = Duration.ofMillis((long) (timeout * 1000));
    if (!time.isPositive()) {
      throw new ParameterException(spec.commandLine(), "--timeout must be more than 0");
    }
    if (rows < 0) {
      throw new ParameterException(spec.commandLine(), "--limit cannot be less than 0");
    }
    if (kib < 1) {
      throw new ParameterException(spec.commandLine(), "--max-request must be at least 1");
    }
    return Limits.STANDARD
        .withTimeout(time)
        .withRows(rows)
        .withRequestBytes(Math.multiplyExact(kib, 1024L));
  }
}
