package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Extractor;
import org.stemma.paper.Layer;

class StemmaTest {
  private static final String LINE = "{\"id\":\"a\",\"title\":\"T\",\"abstract\":\"A.\"}\n";

  @Test
  void printsItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("stemma \\S+\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "extract",
        "evaluate",
        "query",
        "serve",
        "stats",
        "explain",
        "export",
        "validate",
        "completion"
      })
  void helpShowsExamplesAndExitCodes(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Usage: stemma " + command)
        .contains("Examples:", "  stemma " + command, "Exit codes:", "0   done", "-q, --quiet")
        .doesNotContain("\u001B");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpListsTheCommands() {
    assertThat(Run.of("--help").out()).contains("Commands:", "build", "extract", "completion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|no command given (see stemma --help)",
        "biuld x|no command is called biuld; did you mean build? (see stemma --help)",
        "build|missing required parameter: 'FILE' (see stemma build --help)",
        "build x --dta y|no option is called --dta; did you mean --data? (see stemma build --help)",
        "build x --format xml|invalid value for option '--format': no format is called xml (listing, jsonl)",
        "build x --page-date 26.11.2025|invalid value for option '--page-date': 26.11.2025 is no date such as 2025-11-26",
        "extract x --min-confidence 2|--min-confidence is 2.0, not between 0 and 1",
      })
  void saysInOneLineWhatItDidNotUnderstand(String args, String message) {
    Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("stemma: " + message).hasLineCount(1);
  }

  @Test
  void printsACompletionScript() {
    Run run = Run.of("completion");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "complete -F _complete_stemma -o default stemma",
            "--page-date",
            "\"listing\" \"jsonl\"");
  }

  private static Engines failing(RuntimeException failure) {
    return new Run.TestEngines() {
      @Override
      public Extractor extractor(Set<Layer> off, boolean secondReader) {
        throw failure;
      }
    };
  }

  @Test
  void reportsADefectInOneLine() {
    Run run = Run.with(failing(new IllegalStateException("odd\nthing")), LINE, "extract", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "stemma: internal error: java.lang.IllegalStateException: odd thing;"
                + " run again with -v and report what it says\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract - -v", "-v extract -"})
  void showsTheStackTraceOnlyWhereAsked(String args) {
    Run run = Run.with(failing(new IllegalStateException("odd")), LINE, args.split(" "));
    assertThat(run.err()).contains("\tat org.stemma");
  }

  @Test
  void endsQuietlyWhereTheReaderHasGone() {
    var err = new ByteArrayOutputStream();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            gone,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    String examples = "src/test/resources/org/stemma/cli/papers.jsonl";
    assertThat(Stemma.run(terminal, new Run.TestEngines(), "extract", examples)).isZero();
    assertThat(Stemma.run(terminal, new Run.TestEngines(), "--help")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
