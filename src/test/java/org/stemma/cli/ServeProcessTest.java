package org.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.Samples;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

/** {@code stemma serve} as a process of its own, and commands beside it. */
class ServeProcessTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int TERMINATED = 128 + 15;

  @TempDir Path directory;
  private Process server;
  private URI address;

  @BeforeEach
  void serve() throws IOException {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.numbered(1), Samples.numbered(2)));
    }
    server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Stemma.class.getName(),
                "serve",
                "--data",
                directory.toString(),
                "--port",
                "0",
                "--timeout",
                "3")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line =
        new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8)).readLine();
    address = URI.create(line.replaceFirst(".* at (\\S+) until Ctrl-C\\.", "$1"));
  }

  @AfterEach
  void stop() throws InterruptedException {
    server.destroyForcibly().waitFor();
  }

  @Test
  void answersWhatRunsBeforeItStops() throws Exception {
    CompletableFuture<HttpResponse<String>> running = ask(slow());
    while (ask("ASK {}").get().statusCode() != 200) {
      Thread.sleep(20);
    }
    server.destroy();

    // The query comes to the end that its time limit sets, not to that of the server.
    assertThat(running.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
    assertThat(running.get().body()).contains("Query timed out");
    assertThat(server.waitFor()).isEqualTo(TERMINATED);
    GraphStore.open(directory, Optional.empty()).close();
  }

  @Test
  void leavesTheStoreToOtherCommands() {
    for (String command :
        List.of("stats", "query SELECT*{?s?p?o}LIMIT1", "validate", "export -", "stats")) {
      Run run = Run.of((command + " --data " + directory).split(" "));
      assertThat(run.err()).as(command).isEmpty();
      assertThat(run.code()).isZero();
      assertThat(run.out()).isNotEmpty();
    }
    Run second = Run.of("serve", "--data", directory.toString(), "--port", "0");
    assertThat(second.code()).isEqualTo(1);
    assertThat(second.err())
        .isEqualToIgnoringNewLines(
            "stemma: "
                + directory
                + ": served already, by process "
                + server.pid()
                + " at "
                + address
                + "; ask that one, or stop it");
  }

  private static String slow() {
    return "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }";
  }

  private CompletableFuture<HttpResponse<String>> ask(String sparql) {
    URI uri = address.resolve("stemma/sparql?query=" + URLEncoder.encode(sparql, UTF_8));
    return CLIENT.sendAsync(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
