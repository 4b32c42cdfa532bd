package org.stemma.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much is said. */
final class Verbosity {
  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Say nothing but answers and faults.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Say more: log lines, and the stack trace of a fault.")
  boolean verbose;

  /** Must run before anything logs: the logger reads its level once. */
  void apply() {
    if (verbose) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
    }
  }
}
