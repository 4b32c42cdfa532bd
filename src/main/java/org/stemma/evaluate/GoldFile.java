package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.StemmaException;

/**
 * A file of annotated papers.
 *
 * @param name the file's own name, without its directory
 */
public record GoldFile(String name, ImmutableList<GoldPaper> papers) {
  /**
   * Reads that file.
   *
   * @throws StemmaException where it cannot be read, is not in the gold format, or is empty
   */
  public static GoldFile read(Path file) {
    try (Stream<GoldPaper> papers = GoldReader.read(file)) {
      var gold = new GoldFile(nameOf(file), papers.collect(ImmutableList.toImmutableList()));
      if (gold.papers.isEmpty()) {
        throw new StemmaException(file.toString(), "holds no paper", "give annotated papers");
      }
      return gold;
    }
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Whether it holds figures of public leaderboards and nothing else. */
  public boolean isLeaderboard() {
    return papers.stream()
        .allMatch(
            paper ->
                paper.mentions().isEmpty()
                    && paper.entities().isEmpty()
                    && paper.facts().isEmpty());
  }
}
