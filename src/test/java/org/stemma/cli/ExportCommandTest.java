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
  void saysInOneLineWhyItCannot() {
    assertThat(export(directory.resolve("x.pdf").toString()).err())
        .startsWith("stemma: " + directory.resolve("x.pdf") + ": ")
        .hasLineCount(1);
    Run run = Run.of("export", directory.resolve("x.ttl").toString(), "--data", directory + "/no");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("stemma: " + directory + "/no: no store here; ");
    assertThat(export("x.ttl", "--entity", "a", "--paper", "b").code()).isEqualTo(2);
  }
}
