package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.query.TestGraph;

class ExportCommandTest {
  @TempDir private Path directory;

  private Run export(String... args) {
    Path store = directory.resolve("store");
    if (!Files.exists(store)) {
      TestGraph.store(store);
    }
    String[] all = new String[args.length + 3];
    all[0] = "export";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--data";
    all[args.length + 2] = store.toString();
    return Run.of(all);
  }

  @Test
  void writesTheWholeStoreOrAPartOfIt() throws IOException {
    Path whole = directory.resolve("whole.nt");
    Path part = directory.resolve("part.nt");
    assertThat(export(whole.toString()).code()).isZero();
    assertThat(export(part.toString(), "--entity", "WebShop").code()).isZero();
    assertThat(Files.readString(part)).contains("/benchmark/webshop>");
    assertThat(Files.size(part)).isPositive().isLessThan(Files.size(whole));
  }

  @Test
  void printsTurtleWhereTheFileIsADash() {
    Run run = export("-", "--entity", "WebShop");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("@prefix ")
        .contains("\nbenchmark:webshop\n  a st:Benchmark ;");
  }

  @Test
  void saysInOneLineWhyItCannot() {
    assertThat(export(directory.resolve("x.pdf").toString()).err())
        .startsWith("stemma: " + directory.resolve("x.pdf") + ": ")
        .hasLineCount(1);
    Run run = Run.of("export", directory.resolve("x.ttl").toString(), "--data", directory + "/no");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("stemma: " + directory + "/no: no store here; ");
    assertThat(export("x.ttl", "--entity", "a", "--paper", "b").code()).isEqualTo(2);
  }

  @Test
  void writesTablesIntoADirectoryAndNamesTheFiles() {
    Path tables = directory.resolve("tables");
    Run run = export(tables.toString(), "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("written to " + tables.resolve("papers.csv") + ", ");
    assertThat(tables).isDirectoryContaining("glob:**/void.ttl");
  }

  @Test
  void takesTheParametersOfANamedQuery() throws IOException {
    Path part = directory.resolve("part.ttl");
    Run run = export(part.toString(), "--named-query", "leaderboard", "benchmark=WebShop");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(part)).contains("benchmark:webshop");
    assertThat(export(part.toString(), "benchmark=WebShop").err())
        .contains("only --named-query takes parameters: benchmark=WebShop");
    assertThat(export(part.toString(), "--named-query", "leaderbord").err())
        .contains("no query of that name", "leaderboard");
  }

  @Test
  void refusesWhatMakesNoSense() throws IOException {
    String file = directory.resolve("x.ttl").toString();
    assertThat(export(file, "--since", "May").code()).isEqualTo(2);
    assertThat(export(file, "--since", "May").err()).contains("'May' is no day such as");
    assertThat(export(file, "--min-confidence", "2").code()).isEqualTo(2);
    assertThat(export(file, "--format", "xlsx").err()).contains("no format is called xlsx (ttl, ");
    assertThat(export(file, "--license", "mine").err())
        .contains("not cc0, cc-by or an absolute IRI");
    assertThat(export("-", "--format", "csv").err()).contains("csv is several files");
    assertThat(export(directory.resolve("papers.csv").toString()).err())
        .contains("csv is several files; name a directory, and add --format csv")
        .hasLineCount(1);
    Files.writeString(directory.resolve("taken"), "");
    assertThat(export(directory.resolve("taken").toString(), "--format", "csv").err())
        .contains("a file, and csv needs a directory");
  }
}
