package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.Extractor;
import org.stemma.paper.Layer;

class EvaluateCommandTest {
  private static final String PAPER =
      "{\"id\":\"a\",\"title\":\"AB\",\"abstract\":\"AB is new.\",\"entities\":"
          + "[{\"name\":\"AB\",\"type\":\"Method\"}]}\n";

  @TempDir private Path directory;
  private String gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold = write("gold.jsonl", PAPER);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  @Test
  void scoresTheExtractionOnTheGoldsOwnTexts() {
    Run run = Run.of("evaluate", gold);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "entities                     P   0.0  R   0.0  F1   0.0  tp    0 fp    0 fn    1"
                + "  [0.0, 0.0]\n",
            "results-strict ");
  }

  @Test
  void scoresPredictions() {
    Run run = Run.of("evaluate", gold, "--predictions", gold);
    assertThat(run.out()).contains("entities                     P 100.0  R 100.0  F1 100.0 ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void tellsOfPapersWithoutPredictions() throws IOException {
    String other = write("other.jsonl", PAPER.replace("\"AB\",\"ab", "\"Another\",\"ab"));
    assertThat(Run.of("evaluate", gold, "--predictions", other).err())
        .isEqualTo("papers without predictions: 1\n");
    assertThat(Run.of("-q", "evaluate", gold, "--predictions", other).err()).isEmpty();
  }

  @Test
  void scoresSeveralFilesEachAndTogether() throws IOException {
    String second = write("second.jsonl", PAPER.replace("\"AB\",\"ab", "\"Another\",\"ab"));
    Run run = Run.of("evaluate", gold, second, "--predictions", gold);
    assertThat(run.out())
        .contains(
            "gold.jsonl (1 papers)\n", "second.jsonl (1 papers)\n", "all 2 files (2 papers)\n")
        .containsPattern("all 2 files[^~]*entities +P 100.0  R  50.0");
    assertThat(Run.of("evaluate", gold, second, "--predictions", gold, "--json").out())
        .startsWith("{\n  \"mentions-strict\" : {\n    \"p\" : 0.0,")
        .contains("\"files\" : {\n    \"gold.jsonl\" : {");
  }

  @Test
  void listsErrorsWhereAsked() {
    assertThat(Run.of("evaluate", gold).out()).doesNotContain("missed");
    assertThat(Run.of("evaluate", gold, "--errors").out())
        .endsWith("\nentities:Method, missed: 1\n  AB\n      a: AB is new.\n");
    assertThat(Run.of("evaluate", gold, "--errors=1").out()).contains("missed: 1\n");
  }

  @Test
  void switchesLayersOff() {
    assertThat(offFor("evaluate", gold, "--off", "tagger,roles"))
        .containsExactly(Set.of(Layer.TAGGER, Layer.ROLES));
    assertThat(offFor("evaluate", gold, "--layer", "Lexicon"))
        .containsExactly(Set.of(Layer.INTRODUCED, Layer.GRAMMAR, Layer.TAGGER));
    assertThat(offFor("evaluate", gold, "--per-layer")).hasSize(1 + 7 + 4).contains(Set.of());
  }

  private static Set<Set<Layer>> offFor(String... args) {
    Set<Set<Layer>> asked = new HashSet<>();
    var engines =
        new Run.TestEngines() {
          @Override
          public Extractor extractor(Set<Layer> off, boolean secondReader) {
            asked.add(Set.copyOf(off));
            return super.extractor(off, secondReader);
          }
        };
    assertThat(Run.with(engines, "", args).code()).isZero();
    return asked;
  }

  @Test
  void printsATablePerLayer() {
    assertThat(Run.of("evaluate", gold, "--per-layer").out())
        .startsWith("| F1 | mentions-strict | entities | entities:Method | ")
        .contains("\n| all layers | 0.0 | ", "\n| without roles | 0.0 | ", "\n| lexicon alone | ");
  }

  @Test
  void scoresTheRuleForNames() throws IOException {
    String pairs = write("pairs.tsv", "type\ta\tb\tlabel\twhy\nModel\ta\tA\tsame\tcase\n");
    assertThat(Run.of("evaluate", "--pairs", pairs).out())
        .endsWith("accuracy                     100.0% of 1 pairs\n");
    assertThat(Run.of("evaluate", gold, "--pairs", pairs, "--json").out())
        .contains("\"entities\" : {", "\"name-pairs\" : {", "\"accuracy\" : 1.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate|missing required parameter: 'GOLD'",
        "evaluate x --off foo|invalid value for option '--off' (LAYER): no layer is called foo (lex",
        "evaluate x --layer roles|--layer roles finds no names; give one of lexicon, introduced,",
        "evaluate x --predictions y --second-reader|layers and readers are of the extraction that",
        "evaluate x --predictions y --off roles|layers and readers are of the extraction that",
        "evaluate x --errors=y|invalid value for option '--errors'",
      })
  void saysWhatItDidNotUnderstand(String args, String message) {
    Run run = Run.of(args.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("stemma: " + message).hasLineCount(1);
  }

  @Test
  void saysInOneLineWhatIsWrongWithAFile() throws IOException {
    assertFails(": cannot be read; check the path", directory.resolve("none").toString());
    assertFails(": holds no paper; give annotated papers", write("empty.jsonl", "\n"));
    assertFails(":2: broken JSON; see the gold format", write("bad.jsonl", PAPER + "{\n"));
    assertFails(
        ":1: no type; see the gold", write("type.jsonl", "{\"entities\":[{\"name\":\"A\"}]}"));
  }

  private static void assertFails(String message, String file) {
    Run run = Run.of("evaluate", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("stemma: " + file + message).hasLineCount(1);
  }
}
