package org.stemma.serve;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.StemmaException;

class StemmaServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ServerOptions QUICK =
      ServedSample.ANY_PORT.with(Limits.STANDARD.withTimeout(Duration.ofMillis(500)));
  @TempDir static Path directory;
  private static StemmaServer server;

  @BeforeAll
  static void start() {
    server = ServedSample.serve(directory, "<x:g> { <x:s> <x:p> 'in a named graph' }", QUICK);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersFromTheUnionOfNamedGraphs() throws Exception {
    HttpResponse<String> answer = query("SELECT ?o { <x:s> ?p ?o }", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualToIgnoringNewLines("o\r\nin a named graph\r\n");
  }

  @Test
  void answersAQueryThatIsPosted() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.endpoint())
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "application/sparql-results+json")
            .POST(HttpRequest.BodyPublishers.ofString("ASK { <x:s> <x:p> ?o }"))
            .build();

    assertThat(send(request).body()).containsPattern("\"boolean\"\\s*:\\s*true");
  }

  @Test
  void listensOnLoopbackAlone() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(server.endpoint().getPath()).isEqualTo("/stemma/sparql");
  }

  @Test
  void refusesToCallOtherServers() throws Exception {
    HttpResponse<String> answer =
        query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("SERVICE execution disabled");
  }

  @Test
  void readsNoFileOfTheMachine() throws Exception {
    HttpResponse<String> answer =
        query("SELECT * FROM <file:///etc/hosts> { ?s ?p ?o }", "text/csv");

    assertThat(answer.body().strip()).isEqualTo("s,p,o");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/update", "/data", "/upload", "/get", "/sparql", "/shacl", "/patch"})
  void writesNothing(String path) throws Exception {
    for (String type : new String[] {"application/sparql-update", "text/turtle"}) {
      String body = type.equals("text/turtle") ? "<x:a> <x:b> <x:c> ." : "CLEAR ALL";
      URI target = server.address().resolve("/stemma" + path);
      HttpRequest.Builder request = HttpRequest.newBuilder(target).header("Content-Type", type);
      for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
        HttpRequest.BodyPublisher content = HttpRequest.BodyPublishers.ofString(body);
        assertThat(send(request.method(method, content).build()).statusCode())
            .as("%s %s of %s", method, path, type)
            .isBetween(400, 499);
      }
    }
    assertThat(query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "text/csv").body()).contains("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$/ping", "$/server", "$/datasets", "$/stats", "$/metrics", "etc"})
  void hasNoOtherDoors(String path) throws Exception {
    assertThat(send(HttpRequest.newBuilder(server.address().resolve(path)).build()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void stopsAQueryThatTakesTooLong() throws Exception {
    String slow =
        "SELECT (COUNT(*) AS ?n) { "
            + "VALUES ?a { 0 1 2 3 4 5 6 7 8 9 } ".repeat(1)
            + product("bcdefghij")
            + "}";

    HttpResponse<String> answer = query(slow, "text/csv");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(query("ASK {}", "text/csv").statusCode()).isEqualTo(200);
  }

  private static String product(String variables) {
    StringBuilder values = new StringBuilder();
    variables
        .chars()
        .forEach(v -> values.append("VALUES ?").append((char) v).append(" {0 1 2 3 4 5 6 7 8 9} "));
    return values.toString();
  }

  @Test
  void tellsPositionOfAMalformedQuery() throws Exception {
    HttpResponse<String> answer = query("SELECT ?x {", "text/csv");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("line 1");
  }

  @Test
  void saysAtTheRootWhatItIs() throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(server.address()).build());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Stemma</title>", "href=\"/sparql\"");
  }

  @Test
  void saysWhenThePortIsTaken(@TempDir Path other) {
    assertThatThrownBy(() -> ServedSample.serve(other, "", QUICK.withPort(server.port())))
        .isInstanceOf(StemmaException.class)
        .hasMessage(
            "127.0.0.1:"
                + server.port()
                + ": cannot listen there, most likely because another program does;"
                + " stop that or give another --port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "etc", "stemma/sparql?query=ASK%7B%7D", "stemma/sparql?query=no"})
  void letsNoBrowserRunForeignCode(String path) throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(server.address().resolve(path)).build());

    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'self'; script-src 'self';"));
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
  }

  private static HttpResponse<String> query(String sparql, String accept) throws Exception {
    URI uri = URI.create(server.endpoint() + "?query=" + encode(sparql, UTF_8));
    return send(HttpRequest.newBuilder(uri).header("Accept", accept).build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
