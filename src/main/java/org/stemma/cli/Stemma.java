package org.stemma.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's root: {@code stemma}. */
@Command(
    name = "stemma",
    mixinStandardHelpOptions = true,
    description =
        "Builds a knowledge graph of methods, benchmarks, models and results from abstracts.")
public final class Stemma {
  private Stemma() {}

  /** Runs the command line and exits with its code: 0 fine, 1 failure, 2 usage. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Stemma()).execute(args));
  }
}
