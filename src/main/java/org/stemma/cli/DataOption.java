package org.stemma.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is. */
final class DataOption {
  private static final String DEFAULT = "./stemma-data";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      description = "The directory of the store (default: ${DEFAULT-VALUE}).")
  Path directory;

  /** Whether the user needs not name it again. */
  boolean isDefault() {
    return directory.equals(Path.of(DEFAULT));
  }
}
