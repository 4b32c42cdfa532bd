package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.StemmaException;

/** What those see who watch over the server, and what passes over the wire. */
class ObservationTest {
  @TempDir static Path directory;
  private static Path log;
  private static StemmaServer server;

  @BeforeAll
  static void serve() {
    log = directory.resolve("logs/access.log");
    server =
        ServedSample.serve(
            directory.resolve("store"),
            "<x:g> { <x:s> <x:p> '" + "long ".repeat(2000) + "' }",
            ServedSample.ANY_PORT.with(
                Access.STANDARD
                    .withUpdate(Credentials.of("the-token"))
                    .withOrigin(Optional.of("https://own.example"))
                    .withLog(log)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"healthz", "readyz"})
  void saysThatItIsWell(String probe) {
    HttpResponse<String> answer = Web.get(Web.at(server, probe));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualToIgnoringNewLines("ok");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void countsRequestsForPrometheus() {
    Web.ask(server, "ASK {}");
    Web.get(Web.at(server, "made/up/by/a/client"));

    assertThat(Web.get(Web.at(server, "metrics")).body())
        .containsPattern(
            "stemma_http_requests_seconds_count\\{[^}]*path=\"/stemma/sparql\"[^}]*\\} [1-9]")
        .containsPattern("stemma_http_requests_seconds_count\\{[^}]*path=\"other\"[^}]*404")
        .contains("fuseki_requests{", "jvm_memory_used_bytes{")
        .doesNotContain("made/up");
  }

  @Test
  void logsRequestsWithoutTheirSecrets() throws Exception {
    Web.update(
        server,
        "INSERT DATA { GRAPH <x:l> { <x:a> <x:b> 1 } }",
        "Authorization",
        "Bearer the-token");
    Web.get(Web.at(server, "readyz?for=the-log"));

    for (int i = 0; i < 100 && !Files.readString(log).contains("for=the-log"); i++) {
      Thread.sleep(50);
    }
    assertThat(Files.readString(log))
        .containsPattern("127\\.0\\.0\\.1 - .* \"POST /stemma/update HTTP/[12].*\" 204 ")
        .containsPattern("\"GET /readyz\\?for=the-log HTTP/.*\" 200 ")
        .doesNotContain("the-token");
  }

  @Test
  void saysWhereTheLogCannotBeWritten() {
    Path store = directory.resolve("other");
    ServedSample.build(store, "");

    assertThatThrownBy(
            () ->
                ServedSample.serve(
                    store, ServedSample.ANY_PORT.with(Access.STANDARD.withLog(directory))))
        .isInstanceOf(StemmaException.class)
        .hasMessage(directory + ": cannot be written; give another file to --access-log");
    ServedSample.serve(store, ServedSample.ANY_PORT).close();
  }

  @Test
  void compressesForWhoAsks() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(Web.query(server, "SELECT * { ?s ?p ?o }"))
            .headers("Accept-Encoding", "gzip", "Accept", "text/csv")
            .build();

    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.body()).hasSizeLessThan(1000);
    assertThat(unpacked(answer.body())).contains("long long long");
    assertThat(Web.ask(server, "SELECT * { ?s ?p ?o }").body()).hasSizeGreaterThan(10_000);
  }

  @Test
  void letsThePagesOfOneSiteAsk() {
    assertThat(allowed("https://own.example")).hasValue("https://own.example");
    assertThat(allowed("https://other.example")).isEmpty();
  }

  private static Optional<String> allowed(String origin) {
    return Web.get(Web.query(server, "ASK {}"), "Origin", origin)
        .headers()
        .firstValue("Access-Control-Allow-Origin");
  }

  private static String unpacked(byte[] gzip) throws IOException {
    return new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), UTF_8);
  }
}
