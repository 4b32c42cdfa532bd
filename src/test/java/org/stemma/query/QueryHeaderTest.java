package org.stemma.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.paper.StemmaException;

class QueryHeaderTest {
  @Test
  void readsTitleDescriptionParametersAndExamples() {
    NamedQuery query =
        QueryHeader.parse(
            "leaderboard",
            "folder",
            "leaderboard.rq",
            """
            # title: Leaderboard of a benchmark
            # description: Every figure reported on it,
            #   best first.
            # param benchmark benchmark — the benchmark
            # param month month default 2025-04 — when
            # param metric text optional — the metric
            # example: stemma query leaderboard benchmark=WebShop
            SELECT * { ?s ?p ?o } # param not one, not at the head
            """);

    assertThat(query.title()).isEqualTo("Leaderboard of a benchmark");
    assertThat(query.description()).isEqualTo("Every figure reported on it, best first.");
    assertThat(query.examples()).containsExactly("stemma query leaderboard benchmark=WebShop");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter(
                "benchmark", ParameterType.BENCHMARK, true, Optional.empty(), "the benchmark"),
            new QueryParameter("month", ParameterType.MONTH, false, Optional.of("2025-04"), "when"),
            new QueryParameter(
                "metric", ParameterType.TEXT, false, Optional.empty(), "the metric"));
  }

  @Test
  void takesTheNameForTheTitleWhereThereIsNoHeader() {
    NamedQuery query = QueryHeader.parse("mine", "folder", "mine.rq", "ASK {}");

    assertThat(query.title()).isEqualTo("mine");
    assertThat(query.parameters()).isEmpty();
  }

  @Test
  void saysWhereAParameterIsMalformed() {
    assertThatThrownBy(
            () -> QueryHeader.parse("q", "folder", "q.rq", "# title: t\n# param x\nASK {}"))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith("q.rq:2: not a parameter: x; write # param NAME TYPE");
  }

  @Test
  void listsTheTypesWhereAParameterHasAnUnknownOne() {
    assertThatThrownBy(
            () -> QueryHeader.parse("q", "folder", "q.rq", "# param x colour — hue\nASK {}"))
        .isInstanceOf(StemmaException.class)
        .hasMessage(
            "q.rq:1: no parameter type colour; the types are"
                + " method, benchmark, model, entity, number, date, month, text");
  }
}
