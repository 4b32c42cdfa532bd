package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path folder;

  @Test
  void ofProcessesThatAreNoMoreAreRemoved() throws Exception {
    Process over = new ProcessBuilder("true").start();
    over.waitFor();
    Files.createFile(folder.resolve(".stemma-" + over.pid() + "-1.new"));
    Path part = Files.createDirectories(folder.resolve(".stemma-part-" + over.pid() + "-2/tdb2"));
    Files.createFile(part.resolve("journal"));
    Leftovers.remove(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void ofThisProcessAndFilesOfOthersStay() throws IOException {
    Path draft = Files.createTempFile(folder, Leftovers.draft(), ".new");
    Path part = Files.createTempDirectory(folder, Leftovers.part());
    Path mine = Files.createFile(folder.resolve(".stemma-notes"));
    Path plain = Files.createFile(folder.resolve("graph.ttl"));
    Leftovers.remove(folder);
    assertThat(draft).exists();
    assertThat(part).exists();
    assertThat(mine).exists();
    assertThat(plain).exists();
  }
}
