package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  @TempDir private Path directory;

  @Test
  void wantsGold() {
    Run run = Run.of("train", "models");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("GOLD");
  }

  @Test
  void namesGoldThatIsNotThere() {
    String missing = directory.resolve("none.jsonl").toString();
    Run run = Run.of("train", "check", missing);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(missing).contains("cannot be read");
  }
}
