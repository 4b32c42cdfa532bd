package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.paper.StemmaException;

/** A password or token, from where no list of processes shows it. */
final class Secret {
  private Secret() {}

  /** The first line of the file, else the variable of the environment, else nothing. */
  static Optional<String> of(Optional<Path> file, String variable) {
    return file.map(Secret::firstLine)
        .or(() -> Optional.ofNullable(System.getenv(variable)).filter(s -> !s.isBlank()));
  }

  private static String firstLine(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .findFirst()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .orElseThrow(() -> unusable(file, "its first line is empty"));
    } catch (IOException e) {
      throw unusable(file, "cannot be read");
    }
  }

  private static StemmaException unusable(Path file, String what) {
    return new StemmaException(file.toString(), what, "write the secret there, as one line");
  }
}
