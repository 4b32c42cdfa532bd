package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.query.TestGraph;

class SearchCommandTest {
  @TempDir private static Path directory;
  private static Path store;

  @BeforeAll
  static void makeStore() {
    store = directory.resolve("store");
    TestGraph.store(store);
  }

  @Test
  void findsAMistypedName() {
    Run run = search("web", "shpo", "--kind", "benchmark", "--limit", "1");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
             kind      | name    | matched | iri              \s
            -----------+---------+---------+-------------------
             benchmark | WebShop |         | benchmark:webshop\s
            1 row
            """);
  }

  @Test
  void writesForOtherPrograms() {
    Run run = search("webshop", "--format", "csv", "--kind", "BENCHMARK");

    assertThat(run.out().lines())
        .contains("kind,name,matched,iri")
        .contains("benchmark,WebShop,,https://w3id.org/stemma/benchmark/webshop");
  }

  @Test
  void offersTheNearestNamesWhereNothingIsFound() {
    Run run = search("Wabsahopp");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("stemma: Wabsahopp: nothing found; did you mean WebShop?\n");
    assertThat(search("xyzzyxyzzy").err())
        .isEqualTo(
            "stemma: xyzzyxyzzy: nothing found; use fewer or other words, or leave out --kind\n");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(search("grpo", "--kind", "person").err())
        .contains("no kind is called person (method, benchmark, model, task, metric, paper,");
    assertThat(search("grpo", "--limit", "0").err()).contains("--limit must be from 1 to 1000");
    assertThat(search("grpo", "--limit", "0").code()).isEqualTo(2);
    assertThat(Run.of("search").code()).isEqualTo(2);
    assertThat(Run.of("search", "x", "--data", directory.toString()).err())
        .contains("no store here");
  }

  private static Run search(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addFirst("search");
    all.add("--data");
    all.add(store.toString());
    return Run.of(all.toArray(String[]::new));
  }
}
