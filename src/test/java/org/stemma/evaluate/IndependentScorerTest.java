package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Models;
import org.stemma.graph.LexiconReader;
import org.stemma.json.ExtractionWriter;
import org.stemma.json.GoldPaper;
import org.stemma.paper.Paper;

/** Compares with the scorer in Python that stands beside the gold, to the last digit. */
class IndependentScorerTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static Path scorer;

  @TempDir private Path directory;

  @BeforeAll
  static void findScorer() throws IOException, InterruptedException {
    scorer = Gold.file("tools/score.py");
    Assumptions.assumeTrue(hasPython(), "no python3");
  }

  @ParameterizedTest
  @CsvSource({
    "daily-papers.dev.jsonl, 0.0, 1",
    "daily-papers.dev.jsonl, 0.2, 2",
    "daily-papers.dev.jsonl, 0.9, 3",
    "venues.dev.jsonl, 0.1, 4",
    "annotated.dev.jsonl, 0.3, 5",
  })
  void agreesOnAlteredAnnotations(String file, double share, long seed) throws Exception {
    ImmutableList<String> gold = Gold.lines(file);
    assertSame(write("gold.jsonl", gold), write("found.jsonl", Alteration.of(gold, share, seed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily-papers.dev.jsonl", "venues.dev.jsonl"})
  void agreesOnWhatTheExtractionFinds(String file) throws Exception {
    Path gold = Gold.file("gold/" + file);
    Path found = directory.resolve("found.jsonl");
    var extractor =
        new ExtractionLine(Models.shipped(), LexiconReader.read(Optional.empty()), Set.of());
    try (var writer = new ExtractionWriter(Files.newOutputStream(found))) {
      for (GoldPaper paper : GoldFile.read(gold).papers()) {
        writer.write(extractor.extract(Paper.of(paper.id(), paper.title(), paper.abstractText())));
      }
    }
    assertSame(gold, found);
  }

  @Test
  void agreesOnOddNames() throws Exception {
    Path gold =
        write(
            "gold.jsonl",
            List.of(
                """
                {"id":"a","title":"Straße ΣΑΣ ıİ","abstract":"","mentions":[],"entities":[{"name":"ΛΌΓΟΣ","type":"Method"},{"name":"Straße","type":"Model","surfaces":["ﬁt"]},{"name":"x","type":"Task"}],"facts":[{"predicate":"proposes","subject":"PAPER","object":"Straße"}],"results":[{"subject":null,"benchmark":null,"metric":null,"value":0.1,"unit":null,"kind":"gain"}]}""",
                """
                {"id":"b","title":"B","abstract":"","mentions":[],"entities":[],"facts":[],"results":[]}"""));
    Path found =
        write(
            "found.jsonl",
            List.of(
                """
                {"id":"a","title":"STRASSE σας Iİ","abstract":"","mentions":[],"entities":[],"facts":[],"results":[]}""",
                """
                {"id":"a","title":"STRASSE σας ıİ","abstract":"","mentions":[],"entities":[{"name":"λόγος","type":"Method"},{"name":"STRASSE","type":"Benchmark"},{"name":"FIT","type":"Model"},{"name":"X","type":"Method"}],"facts":[{"predicate":"proposes","subject":"PAPER","object":"strasse"},{"predicate":"outperforms","subject":"STRASSE","object":"X"}],"results":[{"subject":"STRASSE","benchmark":null,"metric":"","value":1e-1,"unit":null,"kind":"gain"}]}"""));
    assertSame(gold, found);
  }

  private void assertSame(Path gold, Path found) throws IOException, InterruptedException {
    Report report = new Report(List.of(GoldFile.read(gold)), GoldFile.read(found).papers());
    assertThat(report.text(0)).isEqualTo(python(gold, found));
    JsonNode theirs = JSON.readTree(python(gold, found, "--json"));
    JsonNode ours = JSON.readTree(report.json(Optional.empty()));
    theirs
        .properties()
        .forEach(
            figure ->
                figure
                    .getValue()
                    .properties()
                    .forEach(
                        value ->
                            assertThat(ours.path(figure.getKey()).path(value.getKey()).asDouble(-1))
                                .as(figure.getKey() + " " + value.getKey())
                                .isEqualTo(value.getValue().asDouble())));
    assertThat(ours.size() - (ours.has("calibration") ? 1 : 0)).isEqualTo(theirs.size());
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(directory.resolve(name), lines);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String python(Path gold, Path found, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        ImmutableList.<String>builder()
            .add("python3", scorer.toString(), gold.toString(), found.toString())
            .add(options)
            .build();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      return text;
    }
  }
}
