package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Extractor;
import org.stemma.paper.Layer;

class ReaderOptionTest {
  private static final String LINE =
      "{\"id\": \"a\", \"title\": \"AB\", \"abstract\": \"AB is new.\"}";

  @TempDir private Path directory;

  private List<Boolean> asked(String... args) {
    List<Boolean> asked = new ArrayList<>();
    var engines =
        new Run.TestEngines() {
          @Override
          public Extractor extractor(Set<Layer> off, boolean secondReader) {
            asked.add(secondReader);
            return super.extractor(off, secondReader);
          }
        };
    assertThat(Run.with(engines, LINE, args).code()).isZero();
    return asked;
  }

  @Test
  void asksTheSecondReaderOnlyWhereItIsWanted() {
    assertThat(asked("extract", "-")).containsExactly(false);
    assertThat(asked("extract", "--second-reader", "-")).containsExactly(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "evaluate"})
  void isAnOptionOfAllThatExtracts(String command) throws IOException {
    Path papers = Files.writeString(directory.resolve("papers.jsonl"), LINE + "\n");
    assertThat(asked(command, "--second-reader", papers.toString())).containsExactly(true);
  }

  @Test
  void saysWhatToDoWhereTheBuildHasNone() {
    Run run = Run.with(new ShippedEngines(), LINE, "extract", "--second-reader", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("--second-reader: no part of this build; call the script ./stemma");
  }
}
