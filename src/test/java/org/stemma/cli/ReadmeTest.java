package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command that the README shows, but the endpoint, which would not end. */
final class ReadmeTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^    \\./stemma (.*?)(?: +#.*)?$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Set<String> WITHOUT_STORE = Set.of("extract");

  @TempDir private Path folder;

  @Test
  void itsCommandsDoWhatItSays() throws IOException {
    List<String> shown =
        COMMAND
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(match -> match.group(1))
            .filter(command -> !command.startsWith("serve"))
            .toList();
    assertThat(shown).hasSizeGreaterThan(6);
    ShippedEngines engines = new ShippedEngines();
    for (String command : shown) {
      Run run = Run.with(engines, "", arguments(command));
      assertThat(run.code()).as("%s: %s", command, run.err()).isZero();
      assertThat(run.out() + run.err()).as(command).isNotBlank();
    }
    assertThat(folder.resolve("graph.ttl")).isNotEmptyFile();
  }

  private String[] arguments(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    words.replaceAll(word -> word.endsWith(".ttl") ? folder.resolve(word).toString() : word);
    if (!WITHOUT_STORE.contains(words.get(0))) {
      words.add("--data");
      words.add(folder.resolve("store").toString());
    }
    return words.toArray(String[]::new);
  }
}
