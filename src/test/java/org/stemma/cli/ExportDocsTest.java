package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every Stemma command of {@code docs/EXPORT.md}, on the graph of the README's papers. */
final class ExportDocsTest {
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^    \\./stemma export (\\S+)(.*?)(?: +#.*)?$");

  @TempDir private Path folder;

  @Test
  void itsCommandsWriteWhatTheyName() throws IOException {
    String store = folder.resolve("store").toString();
    assertThat(
            Run.with(
                    new ShippedEngines(), "", "build", "examples/daily-papers.txt", "--data", store)
                .code())
        .isZero();
    var shown = COMMAND.matcher(Files.readString(Path.of("docs/EXPORT.md"))).results().toList();
    assertThat(shown).hasSizeGreaterThan(8);
    for (var command : shown) {
      Path target = folder.resolve(command.group(1));
      List<String> words = new ArrayList<>(List.of("export", target.toString()));
      command.group(2).lines().forEach(line -> words.addAll(List.of(line.strip().split(" +", -1))));
      words.removeIf(String::isEmpty);
      words.addAll(List.of("--data", store));
      Run run = Run.of(words.toArray(String[]::new));
      assertThat(run.code()).as("%s: %s", words, run.err()).isZero();
      assertThat(target).exists();
      assertThat(Files.isDirectory(target) ? target : folder)
          .isDirectoryContaining("glob:**/void.ttl");
    }
  }
}
