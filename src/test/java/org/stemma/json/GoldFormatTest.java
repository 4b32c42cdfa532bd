package org.stemma.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.Entity;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Evidence;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Source;
import org.stemma.paper.StemmaException;
import org.stemma.paper.Subject;
import org.stemma.paper.Unit;

class GoldFormatTest {
  private static final EntityKey EEF = new EntityKey(EntityType.METHOD, "EEF");
  private static final EntityKey WEBSHOP = new EntityKey(EntityType.BENCHMARK, "WebShop");
  private static final Evidence WHY =
      new Evidence(Layer.INTRODUCED, "we-propose", 0, 30, "EEF wins 62\\% in \"WebShop\". 𝒳");

  private static final Extraction EXTRACTION =
      new Extraction(
          new Paper(
              "hf:eef",
              "EEF",
              "EEF wins 62\\% in \"WebShop\". 𝒳",
              Optional.of(LocalDate.of(2025, 4, 17)),
              ImmutableList.of(),
              OptionalInt.of(5),
              Optional.of("TIGER-Lab"),
              ImmutableList.of("https://x.org"),
              Source.UNKNOWN),
          ImmutableList.of(new Mention(0, 3, "EEF", EEF, 0.52, 0.93214, WHY)),
          ImmutableList.of(
              new Entity(
                  EEF,
                  ImmutableSet.of("EEF"),
                  ImmutableSet.of("Exploring Expert Failures"),
                  ImmutableList.of(),
                  false,
                  0.9),
              new Entity(
                  WEBSHOP,
                  ImmutableSet.of("WebShop"),
                  ImmutableSet.of(),
                  ImmutableList.of("https://webshop-pnlp.github.io"),
                  true,
                  1)),
          ImmutableList.of(
              new Fact(Predicate.PROPOSES, Subject.PAPER, EEF, 0.8, WHY),
              new Fact(Predicate.OUTPERFORMS, Subject.of(EEF), EEF, 0.8, WHY)),
          ImmutableList.of(
              new Result(
                  Subject.of(EEF),
                  Optional.of(WEBSHOP),
                  Optional.of("win rate"),
                  new BigDecimal("62"),
                  Optional.of(Unit.PERCENT),
                  Result.Kind.ABSOLUTE,
                  Optional.empty(),
                  "wins 62\\%",
                  0.7,
                  WHY),
              new Result(
                  Subject.UNNAMED,
                  Optional.empty(),
                  Optional.empty(),
                  new BigDecimal("0.810"),
                  Optional.empty(),
                  Result.Kind.GAIN,
                  Optional.of(EEF),
                  "0.810",
                  0.7,
                  WHY)));

  private static String written(Extraction... extractions) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = new ExtractionWriter(out)) {
      for (Extraction extraction : extractions) {
        writer.write(extraction);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writesTheGoldFormat() throws IOException {
    assertThat(written(EXTRACTION))
        .isEqualTo(
            """
            {"id":"hf:eef","title":"EEF","abstract":"EEF wins 62\\\\% in \\"WebShop\\". 𝒳",\
            "mentions":[{"start":0,"end":3,"text":"EEF","type":"Method","entity":"EEF","linkConfidence":0.52,"confidence":0.9321,"rule":"introduced/we-propose"}],\
            "entities":[{"name":"EEF","type":"Method","surfaces":["EEF"],"aliases":["Exploring Expert Failures"],"known":false,"confidence":0.9},\
            {"name":"WebShop","type":"Benchmark","surfaces":["WebShop"],"links":["https://webshop-pnlp.github.io"],"known":true,"confidence":1.0}],\
            "facts":[{"predicate":"proposes","subject":"PAPER","object":"EEF","confidence":0.8,"rule":"introduced/we-propose"},\
            {"predicate":"outperforms","subject":"EEF","object":"EEF","confidence":0.8,"rule":"introduced/we-propose"}],\
            "results":[{"subject":"EEF","benchmark":"WebShop","metric":"win rate","value":62,"unit":"%","kind":"absolute","baseline":null,"quote":"wins 62\\\\%","confidence":0.7,"rule":"introduced/we-propose"},\
            {"subject":null,"benchmark":null,"metric":null,"value":0.810,"unit":null,"kind":"gain","baseline":"EEF","quote":"0.810","confidence":0.7,"rule":"introduced/we-propose"}],\
            "published":"2025-04-17","author_count":5,"organisation":"TIGER-Lab","links":["https://x.org"]}
            """);
  }

  @Test
  void readsBackWhatItWrites() throws IOException {
    assertThat(GoldReader.parse(written(EXTRACTION), "x:1"))
        .usingRecursiveComparison()
        .withEqualsForType(
            (a, b) -> Math.abs(a.orElse(-1) - b.orElse(-1)) < 1e-4, OptionalDouble.class)
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(GoldPaper.of(EXTRACTION));
  }

  @Test
  void writesOneLineForEachPaper() throws IOException {
    assertThat(written(EXTRACTION, EXTRACTION).lines()).hasSize(2);
  }

  @Test
  void readsWhatIsOptional(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("gold.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","title":"T","abstract":"A","mentions":[{"start":0,"end":1,"text":"T","type":"Method","entity":"T","optional":true}],\
        "entities":[{"name":"T","type":"Method","surfaces":["T"],"optional":true}],\
        "facts":[{"predicate":"studies","subject":"PAPER","object":"T","optional":true}],"results":[]}

        {"id":"b","title":null,"abstract":"A","results":[{"benchmark":"TIMIT","metric":"PER","value":"17.60"}]}
        """);
    try (var papers = GoldReader.read(file)) {
      var list = papers.toList();
      assertThat(list.getFirst().mentions()).allMatch(GoldPaper.Mention::optional);
      assertThat(list.getFirst().entities()).allMatch(GoldPaper.Entity::optional);
      assertThat(list.getFirst().facts()).allMatch(GoldPaper.Fact::optional);
      assertThat(list.getLast().title()).isEmpty();
      assertThat(list.getLast().results())
          .map(GoldPaper.Result::value)
          .containsExactly(new BigDecimal("17.6"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":|broken JSON",
        "[]|not a JSON object",
        "{\"mentions\":[{\"end\":1}]}|no start",
        "{\"entities\":[{\"name\":\"T\",\"type\":\"Robot\"}]}|no entity type is called Robot",
        "{\"facts\":[{\"predicate\":\"eats\",\"object\":\"T\"}]}|no predicate is called eats",
      })
  void saysWhereALineIsNotInTheFormat(String line, String what) {
    assertThatThrownBy(() -> GoldReader.parse(line, "x.jsonl:7"))
        .isInstanceOf(StemmaException.class)
        .hasMessage("x.jsonl:7: " + what + "; see the gold format in the guidelines");
  }

  @Test
  void saysThatAFileIsMissing(@TempDir Path directory) {
    Path missing = directory.resolve("missing");
    assertThatThrownBy(() -> GoldReader.read(missing))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith(missing + ": cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily-papers.dev", "annotated.dev", "venues.dev", "leaderboards.dev"})
  void readsTheAnnotatedFiles(String name) {
    Path here = Path.of("../shared/gold", name + ".jsonl");
    Path file = Files.exists(here) ? here : Path.of("..").resolve(here);
    assumeThat(file).exists();
    try (var papers = GoldReader.read(file)) {
      assertThat(papers)
          .allSatisfy(
              paper ->
                  assertThat(paper.mentions())
                      .allMatch(
                          m ->
                              m.text()
                                  .equals(
                                      paper
                                          .text()
                                          .substring(
                                              paper.text().offsetByCodePoints(0, m.start()),
                                              paper.text().offsetByCodePoints(0, m.end())))));
    }
  }
}
