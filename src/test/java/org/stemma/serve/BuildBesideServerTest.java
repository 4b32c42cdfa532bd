package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.GraphStore;

/** Builds in another process into the store that this one serves. */
class BuildBesideServerTest {
  private static final String COUNT =
      "SELECT ?n (COUNT(*) AS ?c) { ?s <x:number> ?n } GROUP BY ?n ORDER BY ?n";
  private static final String TOKEN = "a token of this test";
  private static final String[] SHOWN = {"Authorization", "Bearer " + TOKEN};

  @TempDir Path directory;
  private StemmaServer server;

  @BeforeEach
  void serve() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      ServedSample.number(store, "old");
    }
    server =
        ServedSample.serve(
            directory,
            ServedSample.ANY_PORT.with(Access.STANDARD.withUpdate(Credentials.of(TOKEN))));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersAllOldOrAllNewAndNeverFails() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<HttpResponse<String>> answers = new ArrayList<>();
    CompletableFuture<Void> asking =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                answers.add(Web.ask(server, COUNT));
              }
            });

    for (String next : new String[] {"new", "newer"}) {
      assertThat(ServedSample.start(directory.toString(), next).waitFor()).isZero();
      await(next);
    }
    over.set(true);
    asking.get(20, TimeUnit.SECONDS);

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
    assertThat(answers.stream().map(HttpResponse::body).distinct())
        .containsExactly(all("old"), all("new"), all("newer"));
    awaitOneHome("generation-3");
  }

  @Test
  void goesOnWithTheNewestWhereTheServerWasStopped() throws Exception {
    ServedSample.start(directory.toString(), "new").waitFor();
    server.close();

    try (GraphStore store = GraphStore.openExisting(directory)) {
      assertThat(objects(store)).containsExactly("new");
    }
    server = ServedSample.serve(directory, ServedSample.ANY_PORT);

    assertThat(Web.ask(server, COUNT).body()).isEqualTo(all("new"));
    awaitOneHome("generation-2");
  }

  @Test
  void keepsTheOldWhereABuildIsKilled() throws Exception {
    Process build = ServedSample.start(directory.toString(), "new", "hang");
    read(build, "written");
    build.destroyForcibly().waitFor();

    assertThat(Web.ask(server, COUNT).body()).isEqualTo(all("old"));
    assertThat(directory.resolve("generation-2")).isDirectory();

    ServedSample.start(directory.toString(), "newer").waitFor();
    await("newer");
    awaitOneHome("generation-2");
  }

  @Test
  void takesNoUpdateThatTheBuildWouldUndo() throws Exception {
    Process build = ServedSample.start(directory.toString(), "new", "hang");
    read(build, "written");

    HttpResponse<String> refused =
        Web.update(server, "INSERT DATA { GRAPH <x:u> { <x:u> <x:number> 'u' } }", SHOWN);
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(refused.body()).contains("a build is under way");

    build.destroyForcibly().waitFor();
    assertThat(
            Web.update(server, "INSERT DATA { GRAPH <x:u> { <x:u> <x:number> 'u' } }", SHOWN)
                .statusCode())
        .isBetween(200, 204);
    assertThat(Web.ask(server, COUNT).body()).isEqualTo(all("old") + "u,1\r\n");
  }

  @Test
  void updatesWhatABuildHasJustMade() throws Exception {
    ServedSample.start(directory.toString(), "new").waitFor();

    Web.update(server, "INSERT DATA { GRAPH <x:u> { <x:u> <x:number> 'u' } }", SHOWN);

    assertThat(Web.ask(server, COUNT).body()).isEqualTo(all("new") + "u,1\r\n");
    await("new", "u,1\r\n");
  }

  @Test
  void othersReadASnapshotThatLeavesNothing() {
    try (GraphStore store = GraphStore.openExisting(directory)) {
      assertThat(objects(store)).containsExactly("old");

      Web.update(server, "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }", SHOWN);

      assertThat(objects(store)).containsExactly("old");
      assertThat(Web.ask(server, COUNT).body()).isEqualToIgnoringNewLines("n,c");
    }
    assertThat(directory).isDirectoryNotContaining("glob:**snapshot-*");
    Web.update(server, "INSERT DATA { GRAPH <x:u> { <x:a> <x:number> 'a', 'b' } }", SHOWN);
    server.close();
    server = ServedSample.serve(directory, ServedSample.ANY_PORT);
    assertThat(Web.ask(server, COUNT).body()).isEqualToIgnoringNewLines("n,ca,1b,1");
  }

  private static List<String> objects(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .distinct()
                .toList());
  }

  private static String all(String number) {
    return "n,c\r\n" + number + "," + ServedSample.SIZE + "\r\n";
  }

  /** Waits until the server tells of that state. */
  private void await(String number, String... more) throws InterruptedException {
    String wanted = all(number) + String.join("", more);
    for (int i = 0; i < 200 && !Web.ask(server, COUNT).body().equals(wanted); i++) {
      Thread.sleep(50);
    }
    assertThat(Web.ask(server, COUNT).body()).isEqualTo(wanted);
  }

  /** Waits until only the newest state is left on disk. */
  private void awaitOneHome(String name) throws Exception {
    for (int i = 0; i < 200 && homes().size() > 1; i++) {
      Thread.sleep(50);
    }
    assertThat(homes()).containsExactly(directory.resolve(name));
  }

  private List<Path> homes() throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  private static void read(Process process, String line) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    for (String next = lines.readLine(); !line.equals(next); next = lines.readLine()) {
      assertThat(next).isNotNull();
    }
  }
}
