package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.Samples;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

class ValidateCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/stemma/store/experts.trig");

  @TempDir Path directory;

  @Test
  void findsNothingWrongWithAStore() {
    try (GraphStore store = GraphStore.open(directory.resolve("store"), Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.experts(), Samples.oddities(), Samples.numbered(1)));
    }
    Run run = Run.of("validate", "--data", directory.resolve("store").toString());
    assertThat(run.out()).matches("[1-9][\\d,]+ triples checked, violations: 0\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void tellsTheGraphAndEachViolationOfAFile() throws IOException {
    Path file = directory.resolve("broken.trig");
    Files.writeString(
        file, Files.readString(GOLDEN).replace("st:confidence 0.97", "st:confidence 9.7"));
    Run run = Run.of("validate", GOLDEN.toString(), file.toString());
    String paper = "https://w3id.org/stemma/paper/arxiv:2504.13145";
    String what =
        " st:confidence: must have exactly one confidence, an xsd:decimal from 0 to 1, not 9.7"
            + " (MaxInclusive)\n";
    assertThat(run.out())
        .startsWith(
            paper
                + "#graph\n  "
                + paper
                + "#char=40,43"
                + what
                + "  "
                + paper
                + "#char=74,77"
                + what)
        .endsWith(" triples checked, violations: 2\n")
        .hasLineCount(4);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void refusesFilesBesideAStore() {
    Run run = Run.of("validate", "x.ttl", "--data", "y");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("stemma: give files or --data, not both").hasLineCount(1);
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    Path file = Files.writeString(directory.resolve("bad.ttl"), "<a> <b>\n");
    assertThat(Run.of("validate", file.toString()).err())
        .startsWith("stemma: " + file + ": cannot be read: [line: ")
        .hasLineCount(1);
    assertThat(Run.of("validate", "no.ttl").err())
        .isEqualTo("stemma: no.ttl: no such file; name a file of RDF\n");
    assertThat(Run.of("validate", "README.md").err())
        .startsWith("stemma: README.md: in no known format; end it in .ttl, ");
    assertThat(Run.of("validate", "--data", directory.resolve("none").toString()).code())
        .isEqualTo(1);
  }
}
