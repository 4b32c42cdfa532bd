package org.stemma.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.StemmaException;

class SparqlTextTest {
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefix("st", "https://w3id.org/stemma/ontology#");

  @Test
  void declaresStemmasPrefixesBeforehand() {
    assertThat(SparqlText.parse("here", "ASK { ?s st:proposes ?o }", PREFIXES).toString())
        .contains("https://w3id.org/stemma/ontology#");
  }

  @Test
  void letsTheTextDeclareAPrefixAnew() {
    assertThat(
            SparqlText.parse("here", "PREFIX st: <x:> ASK { ?s st:proposes ?o }", PREFIXES)
                .getPrefix("st"))
        .isEqualTo("x:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "SELECT ?x { ?x st:a ?y!" + "q:1:22: malformed query: it ends too early; correct it there",
        "ASK { ?x nope:a ?y }!"
            + "q:1:10: malformed query: undeclared prefix in nope:a;"
            + " declare it with PREFIX, or write the IRI in <>",
        "SELEC ?x { ?x st:a ?y }!"
            + "q:1:6: malformed query: cannot read on after SELEC; correct it there",
        "SELECT ?x { ?x st:a 'abc }!"
            + "q:1:27: malformed query: a quotation mark or bracket is never closed;"
            + " correct it there",
        "SELECT ?x WHERE ?x!q:1:17: malformed query: unexpected ?x; expected {",
        "SELECT ?x { ?x ?p ?y } GROUP BY ?y!"
            + "q: malformed query: Non-group key variable in SELECT: ?x; correct it there",
        "nonsense!q:1:9: malformed query: it ends too early; correct it there"
      })
  void tellsLineAndColumnInOneLine(String text, String message) {
    assertThatThrownBy(() -> SparqlText.parse("q", text, PREFIXES))
        .isInstanceOf(StemmaException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { st:a st:b 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "CLEAR ALL"
      })
  void refusesUpdates(String update) {
    assertThatThrownBy(() -> SparqlText.parse("query", update, PREFIXES))
        .isInstanceOf(StemmaException.class)
        .hasMessage("query: this is an update; ask with SELECT, ASK, CONSTRUCT or DESCRIBE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {}",
        "ask{}",
        "DESCRIBE method:grpo",
        "PREFIX a: <b>\nSELECT(1 AS ?x){}"
      })
  void knowsSparqlFromANameOfAQuery(String text) {
    assertThat(SparqlText.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leaderboard", "select", "asked-often", "benchmark=SELECT"})
  void knowsANameFromSparql(String text) {
    assertThat(SparqlText.is(text)).isFalse();
  }
}
