package org.stemma.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.paper.StemmaException;
import org.stemma.source.Reading.Read;

class PaperSourceTest {
  private static final String LINE = "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"A.\"}\n";

  @TempDir private Path directory;

  private static List<Reading> read(Path... files) {
    var names = List.of(files).stream().map(Path::toString).toList();
    try (var readings = new PaperSource(ReadingOptions.defaults()).read(names)) {
      return readings.toList();
    }
  }

  private static void assertFails(Path file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith(file + message);
  }

  @Test
  void readsSeveralFilesInOrderPlainAndPacked() throws IOException {
    Path plain = Files.writeString(directory.resolve("a.jsonl"), LINE);
    Path packed = directory.resolve("b.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(LINE.replace("\"a\"", "\"b\"").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(plain, packed))
        .map(reading -> ((Read) reading).paper().id())
        .containsExactly("a", "b");
  }

  @Test
  void refusesBeforeReadingWhatIsMissing() throws IOException {
    Path good = Files.writeString(directory.resolve("a.jsonl"), LINE);
    Path missing = directory.resolve("missing");
    assertThatThrownBy(
            () ->
                new PaperSource(ReadingOptions.defaults())
                    .read(List.of(good.toString(), missing.toString())))
        .isInstanceOf(StemmaException.class)
        .hasMessage(missing + ": no such file; check the path");
  }

  @Test
  void refusesADirectory() {
    assertFails(directory, ": is a directory; name the files in it");
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    Path file = Files.writeString(directory.resolve("secret"), LINE);
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
    assertFails(file, ": cannot be read; check its permissions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|is empty",
        "'  '|is empty",
        "[{}]|in no known format: is a JSON array; write one object a line",
        "<html>|in no known format: is HTML or XML; give a Daily Papers listing",
        "%PDF-1.7|in no known format: is a PDF",
        "id,title|in no known format: no papers found in it",
        "a\0b|in no known format: is not text",
      })
  void refusesWhatIsNoKnownFormat(String content, String message) throws IOException {
    assertFails(Files.writeString(directory.resolve("x"), content), ": " + message);
  }

  @Test
  void refusesUtf16() throws IOException {
    Path file = Files.write(directory.resolve("x"), LINE.getBytes(StandardCharsets.UTF_16));
    assertFails(file, ": in no known format: is UTF-16; save it as UTF-8");
  }

  @Test
  void saysWhereAPackedFileIsCut() throws IOException {
    Path file = directory.resolve("x.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 20_000; i++) {
        out.write(LINE.replace("\"a\"", "\"" + i * 7919 + "\"").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(StemmaException.class)
        .hasMessageMatching(".*x\\.gz:\\d+: cannot be read .*; check that the file is whole");
  }
}
