package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

class NamePairTest {
  private static final String HEAD = "type\ta\tb\tlabel\twhy\n";

  @TempDir private Path directory;

  private List<NamePair> read(String text) throws IOException {
    return NamePair.read(Files.writeString(directory.resolve("pairs.tsv"), text));
  }

  @Test
  void readsPairsBelowTheHeading() throws IOException {
    assertThat(read(HEAD + "Model\tA 2\tA-2\tsame\thyphen\n\nMethod\tB\tC\tdifferent\n"))
        .containsExactly(
            new NamePair(EntityType.MODEL, "A 2", "A-2", true, "hyphen"),
            new NamePair(EntityType.METHOD, "B", "C", false, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Model,A,B|has 3 fields, not 5",
        "Thing,A,B,same,x|no entity type is called Thing",
        "Model,A,B,maybe,x|a pair is same or different, not \"maybe\"",
      })
  void saysInWhichLineWhatIsWrong(String line, String message) {
    assertThatThrownBy(() -> read(HEAD + line.replace(',', '\t') + "\n"))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("pairs.tsv:2: " + message + "; ");
  }

  @Test
  void missingFilesAreToldOf() {
    assertThatThrownBy(() -> NamePair.read(directory.resolve("none.tsv")))
        .isInstanceOf(StemmaException.class)
        .hasMessageEndingWith("none.tsv: cannot be read; check the path");
  }

  @Test
  void scoresBothAnswers() throws IOException {
    List<NamePair> pairs =
        read(
            HEAD
                + "Model\ta\tA\tsame\t\nModel\ta\tb\tsame\tclose\n"
                + "Model\ta\tc\tdifferent\t\nModel\tb\tB\tdifferent\t\n");
    NamePairScore score = NamePairScore.of(pairs, (type, a, b) -> a.equalsIgnoreCase(b));
    assertThat(score.table())
        .isEqualTo(
            """
            same                         P  50.0  R  50.0  F1  50.0  tp    1 fp    1 fn    1
            different                    P  50.0  R  50.0  F1  50.0  tp    1 fp    1 fn    1
            accuracy                     50.0% of 4 pairs
            """);
    assertThat(score.errors())
        .isEqualTo(
            """
            same, called different: Model a | b (close)
            different, called same: Model b | B
            """);
    assertThat(score.accuracy()).isEqualTo(0.5);
  }
}
