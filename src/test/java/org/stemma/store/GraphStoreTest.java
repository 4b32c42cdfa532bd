package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.Iris;
import org.stemma.graph.Samples;
import org.stemma.paper.StemmaException;

class GraphStoreTest {
  @TempDir Path directory;

  @Test
  void makesAStoreWhereThereIsNone() {
    Path data = directory.resolve("a/b");
    try (GraphStore store = GraphStore.open(data, Optional.empty())) {
      assertThat(store.iris()).isEqualTo(Iris.DEFAULT);
    }
    try (GraphStore store = GraphStore.openExisting(data)) {
      assertThat(StoreWrites.quads(store)).isEmpty();
    }
  }

  @Test
  void remembersItsBase() {
    Iris own = new Iris("https://example.org/kg/");
    GraphStore.open(directory, Optional.of(own)).close();
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      assertThat(store.iris()).isEqualTo(own);
    }
    refuses(() -> GraphStore.open(directory, Optional.of(Iris.DEFAULT)), "https://example.org/kg/");
  }

  @Test
  void queriesTheUnionOfAllGraphs() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.numbered(1), Samples.numbered(2)));
      long papers =
          Txn.calculateRead(
              store.dataset(),
              () ->
                  StoreWrites.count(
                      store,
                      "SELECT ?p { ?p st:proposes ?m . ?m st:evaluatedOn ?b ; skos:prefLabel ?l }"));
      assertThat(papers).isEqualTo(2);
    }
  }

  @Test
  void refusesADirectoryThatIsNone() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "text");
    refuses(() -> GraphStore.open(file, Optional.empty()), "a file, not a directory");
    refuses(() -> GraphStore.openExisting(file), "a file, not a directory");
    refuses(() -> GraphStore.open(file.resolve("sub"), Optional.empty()), "cannot write here");
    assertThat(file).hasContent("text");
  }

  @Test
  void refusesADirectoryOfOtherThings() throws IOException {
    Files.writeString(directory.resolve("thesis.tex"), "text");
    refuses(() -> GraphStore.open(directory, Optional.empty()), "neither empty nor a store");
    refuses(() -> GraphStore.openExisting(directory), "no store here");
    assertThat(directory).isDirectoryNotContaining(file -> !file.endsWith("thesis.tex"));
  }

  @Test
  void refusesToReadWhatIsNotThere() {
    refuses(() -> GraphStore.openExisting(directory.resolve("none")), "no store here");
    assertThat(directory.resolve("none")).doesNotExist();
  }

  @Test
  void refusesAStoreOfAnotherFormat() throws IOException {
    Path manifest = directory.resolve("stemma.properties");
    Files.writeString(manifest, "format=99\nbase=https://w3id.org/stemma/\n");
    refuses(() -> GraphStore.open(directory, Optional.empty()), "format 99", "use a newer Stemma");
    Files.writeString(manifest, "format=soon\n");
    refuses(() -> GraphStore.open(directory, Optional.empty()), "not a manifest");
  }

  @Test
  void refusesADatabaseThatIsDamaged() throws IOException {
    GraphStore.open(directory, Optional.empty()).close();
    Path data = directory.resolve("tdb2/Data-0001");
    Files.writeString(data.resolve("journal.jrnl"), "damage");
    Files.writeString(data.resolve("nodes.bpt"), "damage");
    assertThatThrownBy(
            () -> {
              try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
                StoreWrites.quads(store);
              }
            })
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("cannot open its database");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void mapsNoFileWhereItIsToReachThemDirectly() throws Exception {
    for (String files : List.of("direct", "mapped")) {
      Path data = directory.resolve(files);
      Process other = StoreWrites.start("write", data, files);
      try {
        assertThat(StoreWrites.line(other)).isEqualTo("open");
        assertThat(StoreWrites.line(other)).isEqualTo("batch 0");
        assertThat(Files.readString(Path.of("/proc/" + other.pid() + "/maps")).contains("SPOG.dat"))
            .isEqualTo(files.equals("mapped"));
      } finally {
        other.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  void refusesAStoreThatAnotherProcessHas() throws Exception {
    Process other = StoreWrites.start("hold", directory, "mapped");
    try {
      assertThat(StoreWrites.line(other)).isEqualTo("open");
      refuses(
          () -> GraphStore.open(directory, Optional.empty()),
          "in use by another process (" + other.pid() + ")");
      refuses(() -> GraphStore.openExisting(directory), "in use by another process");
    } finally {
      other.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
    }
    GraphStore.openExisting(directory).close();
  }

  @Test
  void fingerprintsWhatItHolds() {
    Set<String> seen = new HashSet<>();
    String last = "";
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      seen.add(store.fingerprint());
      for (int i = 0; i < 5; i++) {
        StoreWrites.write(store, List.of(Samples.numbered(i)));
        last = store.fingerprint();
        assertThat(seen.add(last)).isTrue();
      }
    }
    try (GraphStore store = GraphStore.openExisting(directory)) {
      assertThat(store.fingerprint()).isEqualTo(last).matches("[a-z0-9]+");
    }
  }

  private static void refuses(Runnable action, String... words) {
    assertThatThrownBy(action::run)
        .isInstanceOf(StemmaException.class)
        .hasMessageContainingAll(words)
        .hasMessageNotContaining("\n");
  }
}
