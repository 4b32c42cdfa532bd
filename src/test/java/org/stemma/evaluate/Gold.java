package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;

/** The annotated papers that lie beside the project where it is developed. */
public final class Gold {
  private static final Path SHARED = Path.of("../shared");

  private Gold() {}

  /** That file; the test is skipped where it is missing. */
  public static Path file(String name) {
    Path file = SHARED.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
    return file;
  }

  /** The lines of that file of annotated papers. */
  static ImmutableList<String> lines(String name) {
    try {
      return ImmutableList.copyOf(Files.readAllLines(file("gold/" + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Papers made up for a test. */
  static List<GoldPaper> papers(String... lines) {
    return List.of(lines).stream().map(line -> GoldReader.parse(line, "test")).toList();
  }
}
