package org.stemma.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.paper.StemmaException;

class GraphReaderTest {
  private static final AskOptions TABLE = AskOptions.of(AnswerFormat.TABLE);

  @Test
  void writesATableWithShortenedIrisAndNumbersToTheRight() {
    assertThat(
            TestGraph.ask(
                """
                SELECT ?system ?value ?unit { ?r st:system ?system ; st:value ?value .
                  OPTIONAL { ?r st:unit ?unit } } ORDER BY ?value LIMIT 2
                """,
                TABLE))
        .isEqualTo(
            """
             system      | value | unit  \s
            -------------+-------+--------
             method:dapo |    50 | points\s
             method:eef  |    62 | %     \s
            2 rows
            """);
  }

  @Test
  void fitsATableToTheWidthOfTheTerminal() {
    AskOptions narrow = new AskOptions(AnswerFormat.TABLE, OptionalInt.of(60), Optional.empty());

    assertThat(TestGraph.ask("SELECT ?sentence { [] oa:exact ?sentence ; a st:Sentence }", narrow))
        .satisfies(table -> assertThat(table.lines()).allMatch(line -> line.length() <= 60))
        .containsPattern("after training on\\s+MATH-500\\.");
  }

  @Test
  void leavesOutIrisWhereThereIsNoRoomForThem() {
    String table =
        TestGraph.print(AnswerFormat.TABLE, OptionalInt.of(80), "leaderboard", "WebShop");

    assertThat(table)
        .contains(" 62 | %    | win rate", "2025-04-17", "(no room for paper)\n2 rows");
    assertThat(table.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void writesRowsAsLinesOfNameAndValueWhereThereIsNoRoomForColumns() {
    assertThat(TestGraph.print(AnswerFormat.TABLE, OptionalInt.of(40), "evidence", "PPO"))
        .isEqualTo(
            """
            subject     GRPO
            relation    variantOf
            object      PPO
            confidence  0.9
            rule        variant-of
            sentence    We propose GRPO, a variant of PPO.
            start       13
            end         47
            paper       paper:arxiv:2402.03300

            1 row
            """);
  }

  @Test
  void failsWhereNobodyReads() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (AnswerFormat format : new AnswerFormat[] {AnswerFormat.TABLE, AnswerFormat.MD}) {
      assertThatThrownBy(
              () ->
                  TestGraph.READER.ask(
                      "query", "SELECT * { ?s ?p ?o }", AskOptions.of(format), closed))
          .hasRootCauseMessage("Broken pipe");
    }
  }

  @Test
  void saysPlainlyThatThereAreNoRows() {
    assertThat(TestGraph.ask("SELECT * { ?s st:nothing ?o }", TABLE)).isEqualTo("no rows\n");
  }

  @Test
  void answersYesOrNo() {
    assertThat(TestGraph.ask("ASK { method:grpo st:variantOf method:ppo }", TABLE))
        .isEqualTo("yes\n");
    assertThat(TestGraph.ask("ASK { method:ppo st:variantOf method:grpo }", TABLE))
        .isEqualTo("no\n");
  }

  @Test
  void writesGraphsAsTurtle() {
    String turtle = TestGraph.ask("DESCRIBE method:ppo", TABLE);

    assertThat(turtle).contains("skos:prefLabel  \"PPO\"");
    assertThat(RDFParser.fromString(turtle, Lang.TURTLE).toGraph().size()).isEqualTo(4);
  }

  @Test
  void writesMarkdown() {
    assertThat(
            TestGraph.ask(
                "SELECT ?a ?b { VALUES (?a ?b) { (\"x|y\" method:grpo) (\"z\\nw\" UNDEF) } }",
                AskOptions.of(AnswerFormat.MD)))
        .isEqualTo(
            """
            | a | b |
            | --- | --- |
            | x\\|y | method:grpo |
            | z w |  |
            """);
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"CSV", "TSV", "JSON", "XML", "MD", "TABLE"})
  void writesRowsInEveryFormatForRows(AnswerFormat format) {
    assertThat(
            TestGraph.ask(
                "SELECT ?name { method:grpo skos:prefLabel ?name }", AskOptions.of(format)))
        .contains("name")
        .contains("GRPO");
  }

  @ParameterizedTest
  @EnumSource(
      value = AnswerFormat.class,
      names = {"TTL", "JSON", "XML"})
  void writesGraphsInEveryFormatForGraphs(AnswerFormat format) {
    assertThat(
            TestGraph.ask(
                "CONSTRUCT WHERE { method:grpo skos:prefLabel ?name }", AskOptions.of(format)))
        .contains("GRPO");
  }

  @Test
  void saysWhichFormatsFitTheAnswer() {
    assertThatThrownBy(() -> TestGraph.ask("DESCRIBE method:ppo", AskOptions.of(AnswerFormat.CSV)))
        .isInstanceOf(StemmaException.class)
        .hasMessage("--format csv: the answer is a graph; use ttl, json or xml");
    assertThatThrownBy(
            () -> TestGraph.ask("SELECT * { ?s ?p ?o }", AskOptions.of(AnswerFormat.TTL)))
        .isInstanceOf(StemmaException.class)
        .hasMessage("--format ttl: the answer is a table; use table, csv, tsv, json, xml or md");
  }

  @Test
  void callsNoOtherServer() {
    assertThatThrownBy(
            () -> TestGraph.ask("ASK { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", TABLE))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("SERVICE execution disabled");
  }

  @Test
  void givesUpAfterTheTimeLimit() {
    String slow =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";
    AskOptions hurried =
        new AskOptions(
            AnswerFormat.TABLE, OptionalInt.empty(), Optional.of(Duration.ofMillis(200)));

    assertThatThrownBy(() -> TestGraph.ask(slow, hurried))
        .isInstanceOf(StemmaException.class)
        .hasMessage("query: not finished after 0.2 s; narrow it, or give a longer --timeout");
  }

  @Test
  void readsAQueryFromAFileAndSaysWhereItIsMalformed(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("mine.rq"), "SELECT ?s\n{ ?s ?p }", UTF_8);

    assertThatThrownBy(() -> TestGraph.READER.ask(file, TABLE, System.out))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith(file + ":2:9: malformed query: unexpected }");
    assertThatThrownBy(() -> TestGraph.READER.ask(directory.resolve("none.rq"), TABLE, System.out))
        .isInstanceOf(StemmaException.class)
        .hasMessageEndingWith("none.rq: no such file; check the path");
    assertThatThrownBy(() -> TestGraph.READER.ask(directory, TABLE, System.out))
        .isInstanceOf(StemmaException.class)
        .hasMessage(directory + ": is a directory; give a file that holds SPARQL");
  }

  @Test
  void takesTheUsersOwnQueriesBesideTheShipped(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("mine.rq"), "# title: My own\nASK {}", UTF_8);
    Files.writeString(directory.resolve("beats.rq"), "# title: Better beats\nASK {}", UTF_8);
    QueryCatalogue catalogue = QueryCatalogue.open(Optional.of(directory));

    assertThat(catalogue.names()).contains("mine", "beats", "leaderboard");
    assertThat(catalogue.get("mine").title()).isEqualTo("My own");
    assertThat(catalogue.get("beats").title()).isEqualTo("Better beats");
    assertThatThrownBy(() -> QueryCatalogue.open(Optional.of(directory.resolve("mine.rq"))))
        .isInstanceOf(StemmaException.class);
  }
}
