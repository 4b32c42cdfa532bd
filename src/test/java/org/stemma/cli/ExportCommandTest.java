package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.Lexicon;
import org.stemma.graph.Samples;
import org.stemma.store.GraphStore;
import org.stemma.store.GraphWriter;

class ExportCommandTest {
  @TempDir Path directory;
  private String data = "";

  @BeforeEach
  void fill() {
    data = directory.resolve("data").toString();
    GraphStore store = GraphStore.open(Path.of(data), Optional.empty());
    try (GraphWriter writer =
        new GraphWriter(store, Lexicon.EMPTY, org.stemma.graph.Run.begin("test", Instant.EPOCH))) {
      writer.accept(List.of(Samples.experts(), Samples.numbered(1)));
    }
  }

  @Test
  void writesTheStoreToAFile() {
    Path file = directory.resolve("graph.trig");
    Run run = Run.of("export", file.toString(), "--data", data);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(file).content().contains("paper/arxiv:2504.13145#graph> {", "paper/n:1#graph> {");
  }

  @Test
  void printsAPaperOrAnEntityAsTurtle() {
    assertThat(Run.of("export", "-", "--paper", "n:1", "--data", data).out())
        .contains("paper:n:1\n  a st:Paper ;")
        .doesNotContain("arxiv:2504.13145");
    assertThat(Run.of("export", "-", "--entity", "EEF", "--data", data).out())
        .contains("st:proposes method:eef");
  }

  @Test
  void refusesBadUseInOneLine() {
    assertThat(Run.of("export", "graph.pdf", "--data", data).err())
        .startsWith("stemma: graph.pdf: its ending names no format; end it in one of .ttl ")
        .hasLineCount(1);
    assertThat(Run.of("export", "-", "--entity", "Nobody", "--data", data).err())
        .startsWith("stemma: entity Nobody: not in this store; ")
        .hasLineCount(1);
    assertThat(Run.of("export", "-", "--data", data + "/none").err())
        .contains("no store here; ")
        .hasLineCount(1);
    Run both = Run.of("export", "-", "--entity", "A", "--paper", "b", "--data", data);
    assertThat(both.code()).isEqualTo(2);
    assertThat(Run.of("export", "--data", data).code()).isEqualTo(2);
  }
}
