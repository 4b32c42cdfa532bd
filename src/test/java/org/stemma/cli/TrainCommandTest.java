package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir private Path directory;
  private String gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold =
        Files.writeString(
                directory.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"title\":\"AB\",\"abstract\":\"AB is new.\",\"entities\":[]}\n")
            .toString();
  }

  @Test
  void wantsSilverOfAtLeastTwoFolds() {
    Run run = Run.of("train", "check", gold, "--silver", gold);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--silver needs the files of at least two folds");
  }

  @Test
  void namesTheFileOfSilverThatIsNotThere() {
    String missing = directory.resolve("none.jsonl").toString();
    Run run = Run.of("train", "check", gold, "--silver", gold, missing);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(missing).contains("cannot be read");
  }

  @Test
  void wantsGold() {
    Run run = Run.of("train", "models");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("GOLD");
  }
}
