package org.stemma.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.Part.Scope;
import org.stemma.paper.StemmaException;
import org.stemma.query.QueryCatalogue;
import org.stemma.store.GraphStore;

class PartTest {
  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private final GraphStore store = SAMPLE.store();

  @Test
  void sinceLeavesOutOlderPapersAndThoseWithoutADay() throws IOException {
    String turtle = turtle(Part.WHOLE.since(LocalDate.of(2025, 4, 17)));
    assertThat(turtle)
        .contains(
            "paper:arxiv:2504.13145\n  a st:Paper", "skos:prefLabel \"WebShop\"", "a st:Run ;")
        .doesNotContain("Meth1", "method:ppo", "owl:Class");
    assertThatThrownBy(() -> turtle(Part.WHOLE.since(LocalDate.of(2025, 4, 18))))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("no paper is that new");
    assertThat(turtle(Part.of(new Scope.OfEntity("WebShop")).since(LocalDate.of(2025, 1, 1))))
        .contains("62% win rate in WebShop")
        .doesNotContain("It is tested on WebShop");
  }

  @Test
  void aPartHasTheAncestorsOfItsEntities() throws IOException {
    assertThat(turtle(Part.of(new Scope.OfPaper("n:1"))))
        .contains("model:qwen2.5-7b\n", "model:qwen2.5\n", "model:qwen\n");
  }

  @Test
  void minConfidenceLeavesOutClaimsAndWhatOnlyTheySupport() throws IOException {
    String sure = turtle(Part.WHOLE.sureAtLeast(0.85));
    assertThat(sure)
        .contains("st:proposes method:eef", "st:outperforms model:gpt-4", "st:mentions ")
        .doesNotContain("st:comparesWith", "st:usesMethod method:ppo", "benchmark:x927d274a");
    assertThat(turtle(Part.WHOLE.sureAtLeast(0.7)))
        .contains("st:usesMethod method:ppo")
        .doesNotContain("improves on π0 by 2.50 points on 悟道\"");
    assertThat(turtle(Part.WHOLE.sureAtLeast(1)))
        .contains("st:entity model:pi0")
        .doesNotContain("st:Result ", "st:proposes");
    assertThat(turtle(Part.of(new Scope.OfEntity("GPT-4")).sureAtLeast(0.85)))
        .contains("st:outperforms model:gpt-4")
        .doesNotContain("st:comparesWith");
  }

  @Test
  void everyClaimThatIsLeftHasItsSentenceAndEveryEdgeAClaim() throws IOException {
    Path folder = directory.resolve("tables");
    SampleStore.export(store, Part.WHOLE.sureAtLeast(0.8), folder, Optional.of(ExportFormat.CSV));
    for (String table : ImmutableList.of("facts", "results", "mentions")) {
      assertThat(CsvTable.read(folder.resolve(table + ".csv")).records())
          .isNotEmpty()
          .allSatisfy(
              row -> {
                assertThat(Double.parseDouble(row.get("confidence"))).isGreaterThanOrEqualTo(0.8);
                assertThat(row.get("sentence")).isNotBlank();
              });
    }
  }

  @Test
  void aNamedQueryGivesThePapersAndEntitiesInItsRows() throws IOException {
    Files.writeString(
        directory.resolve("proposers.rq"),
        "# param method method — the method\nSELECT ?paper ?method { ?paper st:proposes ?method }");
    String turtle = turtle(query("proposers", "EEF"));
    assertThat(turtle).contains("paper:arxiv:2504.13145\n").doesNotContain("paper:n:1");
    Files.writeString(directory.resolve("none.rq"), "SELECT (1 AS ?one) {}");
    assertThatThrownBy(() -> turtle(query("none")))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("query none: gives no paper and no entity");
    Files.writeString(directory.resolve("ask.rq"), "ASK { ?a ?b ?c }");
    assertThatThrownBy(() -> turtle(query("ask")))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("only says yes or no");
  }

  @Test
  void aNamedQueryThatShowsLabelsGivesWhatItGroupsByOrMatches() throws IOException {
    Files.writeString(
        directory.resolve("grouped.rq"),
        """
        SELECT ?model (COUNT(?paper) AS ?papers)
        { ?paper st:baseModel ?base . ?base skos:prefLabel ?model } GROUP BY ?base ?model
        """);
    assertThat(turtle(query("grouped"))).contains("model:llama-3-8b\n").doesNotContain("paper:n:1");
    Files.writeString(
        directory.resolve("labels.rq"),
        "SELECT ?name { ?paper st:proposes/skos:prefLabel ?name FILTER(?name = 'Meth1') }");
    assertThat(turtle(query("labels"))).contains("paper:n:1\n").doesNotContain("paper:n:2");
    Files.writeString(
        directory.resolve("total.rq"), "SELECT (COUNT(?paper) AS ?papers) { ?paper a st:Paper }");
    assertThatThrownBy(() -> turtle(query("total"))).isInstanceOf(StemmaException.class);
  }

  @Test
  void aNamedQueryThatConstructsGivesItsStatementsAndNoTables() throws IOException {
    Files.writeString(
        directory.resolve("beaten.rq"),
        "CONSTRUCT { ?b st:comparesWith ?a } { ?a st:outperforms ?b }");
    assertThat(turtle(query("beaten"))).contains("model:gpt-4\n  st:comparesWith method:eef .");
    assertThatThrownBy(
            () ->
                SampleStore.export(
                    store,
                    query("beaten"),
                    directory.resolve("tables"),
                    Optional.of(ExportFormat.CSV)))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("export it as RDF");
    assertThat(directory.resolve("tables")).doesNotExist();
    assertThatThrownBy(() -> turtle(query("beaten").sureAtLeast(0.5)))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("leave out --since and --min-confidence");
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("out"));
    SampleStore.export(
        store, Part.WHOLE.sureAtLeast(0.5), folder.resolve("graph.ttl"), Optional.empty());
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrder("graph.ttl", "void.ttl");
    }
  }

  private Part query(String name, String... arguments) {
    return Part.of(
        new Scope.OfQuery(
            QueryCatalogue.open(Optional.of(directory)).get(name),
            ImmutableList.copyOf(arguments)));
  }

  private String turtle(Part part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporter.write(store, part, ExportFormat.TURTLE, out);
    return out.toString(UTF_8);
  }
}
