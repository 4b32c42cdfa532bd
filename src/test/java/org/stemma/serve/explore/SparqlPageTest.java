package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.graph.Iris;
import org.stemma.query.NamedQuery;
import org.stemma.query.QueryCatalogue;

class SparqlPageTest {
  private final SparqlPage page = new SparqlPage(Visitor.NAMES);

  @Test
  void answersWithATableWhoseIrisLeadToPages() {
    var shown =
        Visitor.see(
            page, "query", "SELECT ?m ?n { ?m a st:Method ; skos:prefLabel ?n } ORDER BY ?n");

    assertThat(shown.select("table.answer th").eachText()).containsExactly("m", "n");
    assertThat(shown.select("table.answer a[href=/method/dapo]").text()).isEqualTo("method:dapo");
    assertThat(shown.select("textarea").text())
        .startsWith("PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nPREFIX st:");
    assertThat(shown.select("[data-answer] .views a").eachText())
        .contains("csv", "tsv", "json", "xml");
  }

  @Test
  void answersWithStatementsAndWithYes() {
    assertThat(
            Visitor.see(page, "query", "CONSTRUCT WHERE { method:grpo st:variantOf ?p }")
                .select("table.answer tbody tr")
                .text())
        .isEqualTo("method:grpo st:variantOf method:ppo");
    assertThat(
            Visitor.see(page, "query", "ASK { method:grpo a st:Method }")
                .select("[data-answer] h2")
                .text())
        .isEqualTo("Yes");
  }

  @Test
  void saysInWhichLineAFaultIs() {
    var shown = Visitor.see(page, "query", "SELECT ?x {\n  ?x ?y\n}");

    assertThat(shown.select(".failure").attr("data-line")).isEqualTo("3");
    assertThat(shown.select(".failure pre").eachText())
        .containsExactly("}", "“}” cannot stand here (column 1).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DELETE WHERE { ?s ?p ?o }", "SELECT * { SERVICE <http://127.0.0.1:1/> {} }"})
  void writesNothingAndCallsNobody(String query) {
    assertThat(Visitor.see(page, "query", query).select(".failure")).isNotEmpty();
  }

  @Test
  void stopsAtSoManyRows() {
    var shown = Visitor.see(page, "query", "SELECT * { ?a ?b ?c . ?d ?e ?f }");

    assertThat(shown.select("table.answer tbody tr")).hasSize(SparqlRun.ROWS);
    assertThat(shown.select(".notice").text()).contains("Only the first 500");
  }

  @Test
  void linksNothingThatABrowserWouldRun() {
    var shown = Visitor.see(page, "query", "SELECT ?x { BIND(<javascript:alert(1)> AS ?x) }");

    assertThat(shown.select("table.answer td a")).isEmpty();
    assertThat(shown.select("table.answer td").text()).isEqualTo("javascript:alert(1)");
  }

  @Test
  void showsAQueryAsText() {
    var shown = Visitor.see(page, "query", "</textarea><script>alert(1)</script>");

    assertThat(shown.select("main script")).isEmpty();
    assertThat(shown.select("textarea").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void fillsAnExampleIn() {
    var shown = Visitor.see(page, "name", "leaderboard", "p.benchmark", "webshop");

    assertThat(shown.select("textarea").text())
        .contains("benchmark:webshop")
        .startsWith("# Leaderboard of a benchmark");
    assertThat(shown.select("table.answer tbody tr")).isNotEmpty();
  }

  @Test
  void waitsForWhatAnExampleNeeds() {
    assertThat(Visitor.see(page, "name", "leaderboard").select("[data-answer]")).isEmpty();
    var shown = Visitor.see(page, "name", "leaderboard", "p.benchmark", "} <x> {");

    assertThat(shown.select("[data-answer]")).isEmpty();
    assertThat(shown.select(".fault").text()).isEqualTo("Nothing is called “} <x> {”");
  }

  @Test
  void offersEveryQueryOfTheCatalogue() {
    int all = QueryCatalogue.open(Optional.empty()).names().size();

    assertThat(Visitor.see(page).select("aside a")).hasSize(all);
  }

  @Test
  void fillsInEveryQueryOfTheCatalogue() {
    for (NamedQuery query : QueryCatalogue.open(Optional.empty()).queries()) {
      String[] given =
          query.parameters().stream()
              .flatMap(
                  parameter ->
                      Stream.of(
                          Example.PARAMETER + parameter.name(),
                          switch (parameter.type()) {
                            case METHOD, ENTITY -> "GRPO";
                            case BENCHMARK -> "WebShop";
                            case MODEL -> "Qwen2.5";
                            case NUMBER -> "0.5";
                            case DATE -> "2025-04-01";
                            case MONTH -> "2025-04";
                            case TEXT -> "\" } <x";
                          }))
              .toArray(String[]::new);
      String[] asked = new String[given.length + 2];
      asked[0] = "name";
      asked[1] = query.name();
      System.arraycopy(given, 0, asked, 2, given.length);

      var shown = Visitor.see(page, asked);

      assertThat(shown.select("[data-answer]")).as(query.name()).isNotEmpty();
      assertThat(shown.select(".failure").text()).as(query.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?x a st:Method }, 1",
    "PREFIX st: <x:> SELECT * { ?x a st:Method }, 0",
    "prefix  st: <x:> SELECT * { ?x a st:Method }, 0",
    "SELECT * { ?x ?y <http://st:80/> }, 0",
    "SELECT * { ?x st:a/skos:b ?y }, 2"
  })
  void declaresThePrefixesThatAreUsed(String text, int added) {
    assertThat(SparqlText.complete(text, Iris.DEFAULT).lines().count() - 1).isEqualTo(added);
  }
}
