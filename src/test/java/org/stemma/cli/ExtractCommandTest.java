package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String LINE = "{\"id\":\"a\",\"title\":\"Tïtle\",\"abstract\":\"A.\"}\n";

  @TempDir private Path directory;

  @Test
  void printsALineForEachPaperAndASummary() {
    String in = LINE + LINE.replace("\"a\"", "\"b\"") + LINE + "{\n";
    Run run = Run.with(new Run.TestEngines(), in, "extract", "-");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"a","title":"Tïtle","abstract":"A.","mentions":[],"entities":[],"facts":[],"results":[]}
            {"id":"b","title":"Tïtle","abstract":"A.","mentions":[],"entities":[],"facts":[],"results":[]}
            """);
    assertThat(run.err())
        .startsWith("stemma: -:4: broken JSON (")
        .contains("; skipped\n4 records read: 2 papers, 1 duplicates, 1 rejected; ");
  }

  @Test
  void isQuietWhereAsked() {
    Run run = Run.with(new Run.TestEngines(), LINE, "extract", "-q", "-");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void failsWhereNoPaperIsKept() {
    Run run = Run.with(new Run.TestEngines(), "{\n", "extract", "-");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void endsAtABadRecordWhereStrict() {
    Run run = Run.with(new Run.TestEngines(), "{\n" + LINE, "extract", "--strict", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("stemma: -:1: broken JSON (")
        .endsWith("; mend it, or leave out --strict\n")
        .hasLineCount(1);
  }

  @Test
  void saysInOneLineWhatIsWrongWithAFile() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty"));
    Path picture =
        Files.write(directory.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    assertFails(directory.resolve("missing"), ": no such file; check the path");
    assertFails(directory, ": is a directory; name the files in it");
    assertFails(empty, ": is empty; give ");
    assertFails(picture, ": in no known format: is not text; give ");
  }

  private static void assertFails(Path file, String message) {
    Run run = Run.of("extract", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("stemma: " + file + message).hasLineCount(1);
  }

  @Test
  void tellsOfManyFaultsOnlyTheFirst() {
    Run run = Run.with(new Run.TestEngines(), "{\n".repeat(50) + LINE, "extract", "-");
    assertThat(run.err()).hasLineCount(22).contains("further bad records are counted, not shown");
    assertThat(Run.with(new Run.TestEngines(), "{\n".repeat(50) + LINE, "extract", "-", "-v").err())
        .hasLineCount(51);
  }
}
