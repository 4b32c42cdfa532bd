package org.stemma.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those try who should not, over HTTP, at a server that takes updates. */
class EndpointSecurityTest {
  private static final Limits LIMITS =
      Limits.STANDARD.withTimeout(Duration.ofSeconds(1)).withRows(10).withRequestBytes(10_000);
  private static final Credentials WHO =
      Credentials.of("curator", "pass:wörd").or(Credentials.of("the-token"));
  private static final String INSERT = "INSERT DATA { GRAPH <x:new> { <x:s> <x:p> 1 } }";
  private static final String HOUR =
      "SELECT (COUNT(*) AS ?n) { "
          + "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u }";

  @TempDir static Path directory;
  private static StemmaServer server;

  @BeforeAll
  static void serve() {
    StringBuilder trig = new StringBuilder("<x:g> {");
    for (int i = 0; i < 200; i++) {
      trig.append("<x:s").append(i).append("> <x:p> ").append(i).append(" . ");
    }
    server =
        ServedSample.serve(
            directory,
            trig + "} <x:small> { <x:s> <x:p> 'small' }",
            ServedSample.ANY_PORT.with(LIMITS).with(Access.STANDARD.withUpdate(WHO)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void refusesUpdatesWithoutCredentials() {
    HttpResponse<String> answer = Web.update(server, INSERT);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic realm="));
    assertThat(exists("<x:new>")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer other",
        "Bearer",
        "Bearer ",
        "the-token",
        "Basic the-token",
        "Basic %%%",
        "Basic ",
        "Digest the-token",
        "bearer the-token2",
        "Basic Y3VyYXRvcjo=",
        ":"
      })
  void refusesUpdatesWithWrongCredentials(String shown) {
    assertThat(Web.update(server, INSERT, "Authorization", shown).statusCode()).isEqualTo(401);
    assertThat(exists("<x:new>")).isFalse();
  }

  @Test
  void takesUpdatesFromWhoMay() {
    String basic =
        "Basic " + Base64.getEncoder().encodeToString("curator:pass:wörd".getBytes(UTF_8));
    for (String shown : new String[] {"Bearer the-token", basic, "bearer the-token"}) {
      String insert = "INSERT DATA { GRAPH <x:may> { <x:s> <x:p> 1 } }";
      assertThat(Web.update(server, insert, "Authorization", shown).statusCode()).isEqualTo(204);
      assertThat(exists("<x:may>")).isTrue();
      String clear = "CLEAR GRAPH <x:may>";
      assertThat(Web.update(server, clear, "Authorization", shown).statusCode()).isEqualTo(204);
      assertThat(exists("<x:may>")).isFalse();
    }
  }

  @Test
  void takesNoUpdateFromThePageOfAnotherSite() {
    HttpResponse<String> answer =
        Web.update(
            server, INSERT, "Authorization", "Bearer the-token", "Origin", "https://evil.example");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(exists("<x:new>")).isFalse();
  }

  @Test
  void tellsBrowsersThatOtherSitesMayOnlyAsk() {
    HttpResponse<String> asked =
        Web.get(Web.query(server, "ASK {}"), "Origin", "https://other.example");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
    assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();

    HttpResponse<String> preflight =
        Web.send(
            "OPTIONS",
            Web.at(server, "stemma/update"),
            "",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "DELETE",
            "Access-Control-Request-Headers",
            "authorization");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .doesNotContain("DELETE");
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .doesNotContainIgnoringCase("authorization");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, stemma/data?graph=x:new", "POST, stemma/data?graph=x:new",
        "DELETE, stemma/data?graph=x:g",
    "PUT, stemma/data?default", "POST, stemma/data", "PATCH, stemma/data?default",
    "POST, stemma/sparql?update=CLEAR%20ALL", "POST, stemma", "PUT, stemma/x"
  })
  void writesNothingButByUpdate(String method, String path) {
    HttpResponse<String> answer =
        Web.send(
            method,
            Web.at(server, path),
            "<x:a> <x:b> <x:c> .",
            "Content-Type",
            "text/turtle",
            "Authorization",
            "Bearer the-token");

    assertThat(answer.statusCode()).isBetween(400, 415);
    assertThat(exists("<x:new>")).isFalse();
    assertThat(exists("<x:g>")).isTrue();
  }

  @Test
  void callsNoOtherServer() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    other.start();
    try {
      String url = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
      String[] may = {"Authorization", "Bearer the-token"};

      assertThat(Web.ask(server, "SELECT * { SERVICE <" + url + "> { ?s ?p ?o } }").statusCode())
          .isEqualTo(422);
      HttpResponse<String> load =
          Web.update(server, "LOAD <" + url + "data.ttl> INTO GRAPH <x:new>", may);
      assertThat(load.statusCode()).isEqualTo(403);
      assertThat(load.body()).contains("LOAD is off; stemma serve --allow-federation");
      assertThat(
              Web.update(server, "LOAD <file:///etc/hosts> INTO GRAPH <x:new>", may).statusCode())
          .isEqualTo(403);
      String insert =
          "INSERT { GRAPH <x:new> { ?s ?p ?o } } WHERE { SERVICE <" + url + "> { ?s ?p ?o } }";
      assertThat(Web.update(server, insert, may).statusCode()).isBetween(400, 499);
      Web.ask(server, "SELECT * FROM <" + url + "> FROM NAMED <" + url + "> { ?s ?p ?o }");

      assertThat(calls).hasValue(0);
      assertThat(exists("<x:new>")).isFalse();
    } finally {
      other.stop(0);
    }
  }

  @Test
  void addsNothingWhereNoQueryWouldFindIt() {
    HttpResponse<String> answer =
        Web.update(server, "INSERT DATA { <x:s> <x:p> 1 }", "Authorization", "Bearer the-token");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("name the graph");
  }

  @RepeatedTest(10)
  void refusesRequestsThatAreTooLong() {
    String text = "ASK { <x:s> <x:p> '" + "a".repeat(20_000) + "' }";
    String[] query = {"Content-Type", "application/sparql-query"};
    String[] form = {"Content-Type", "application/x-www-form-urlencoded"};

    List<Supplier<HttpResponse<String>>> tooLong =
        List.of(
            () -> Web.send("POST", server.endpoint(), text, query),
            () -> Web.send("POST", server.endpoint(), "query=" + Web.encoded(text), form),
            () -> Web.update(server, text, "Authorization", "Bearer the-token"),
            () -> chunked(text, query));
    for (Supplier<HttpResponse<String>> request : tooLong) {
      assertThat(request.get().statusCode()).isEqualTo(413);
    }
    assertThat(chunked("query=" + Web.encoded(text), form).statusCode()).isBetween(400, 413);
    assertThat(Web.ask(server, "ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void stopsAQueryOfAnHourAndAnswersOthersMeanwhile() throws Exception {
    CompletableFuture<HttpResponse<String>> hour =
        CompletableFuture.supplyAsync(() -> Web.ask(server, HOUR));
    int meanwhile = 0;
    while (!hour.isDone() && meanwhile < 10_000) {
      assertThat(Web.ask(server, "ASK {}").statusCode()).isEqualTo(200);
      meanwhile++;
    }

    HttpResponse<String> answer = hour.get(60, TimeUnit.SECONDS);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("timed out");
    assertThat(meanwhile).isPositive();
  }

  @Test
  void isWellWhileManyAskForAnHour() {
    List<CompletableFuture<Integer>> hours = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
      for (int i = 0; i < 40; i++) {
        hours.add(CompletableFuture.supplyAsync(() -> Web.ask(server, HOUR).statusCode(), threads));
      }
      assertThat(Web.get(Web.at(server, "readyz")).statusCode()).isEqualTo(200);
    }

    assertThat(hours).allSatisfy(hour -> assertThat(hour.join()).isEqualTo(503));
    assertThat(Web.ask(server, "ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void tellsThatAQueryWasStoppedEvenAmidItsAnswer() {
    // Rows come at once and go on for more than the second that it has; the limit is on the sum.
    String endless = "SELECT (SUM(?z) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?z }";
    String construct = "CONSTRUCT { ?a <x:q> ?l } WHERE { ?a ?b ?c { " + HOUR + " } ?d ?e ?l }";

    assertThat(Web.ask(server, endless).statusCode()).isEqualTo(503);
    assertThat(Web.get(Web.query(server, construct), "Accept", "text/turtle").statusCode())
        .isEqualTo(503);
  }

  @Test
  void cutsLongAnswersAndSaysSo() {
    HttpResponse<String> cut = Web.ask(server, "SELECT ?s { ?s ?p ?o }");
    assertThat(cut.body().lines()).hasSize(11);
    assertThat(cut.headers().firstValue("Stemma-Truncated")).hasValue("10");

    HttpResponse<String> whole = Web.ask(server, "SELECT ?s { ?s ?p ?o } LIMIT 10");
    assertThat(whole.body().lines()).hasSize(11);
    assertThat(whole.headers().firstValue("Stemma-Truncated")).isEmpty();

    HttpResponse<String> graph =
        Web.get(
            Web.query(server, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
            "Accept",
            "application/n-triples");
    assertThat(graph.body().lines()).hasSize(10);
    assertThat(graph.headers().firstValue("Stemma-Truncated")).hasValue("10");
  }

  @Test
  void givesNoHalfGraph() {
    for (String path : new String[] {"?default", "?graph=x:g", "", "?graph=union"}) {
      HttpResponse<String> answer = Web.get(Web.at(server, "stemma/data" + path));
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.body()).contains("more than 10 triples");
    }
    HttpResponse<String> small =
        Web.get(Web.at(server, "stemma/data?graph=x:small"), "Accept", "application/n-triples");
    assertThat(small.body()).isEqualToIgnoringNewLines("<x:s> <x:p> \"small\" .");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/stemma/../../../etc/passwd",
        "/stemma/..;/..;/etc/passwd",
        "/stemma/data/../../../../etc/passwd",
        "//etc/passwd",
        "/\\..\\..\\etc\\passwd",
        "/stemma.properties",
        "/tdb2/Data-0001/nodes-data.obj"
      })
  void givesNoFileOfTheMachine(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

      assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d ").doesNotContain("root:");
    }
  }

  private static HttpResponse<String> chunked(String body, String... headers) {
    var bytes = BodyPublishers.ofByteArray(body.getBytes(US_ASCII));
    HttpRequest request =
        HttpRequest.newBuilder(server.endpoint())
            .headers(headers)
            .POST(BodyPublishers.fromPublisher(bytes))
            .build();
    return Web.send(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/sparql-results+json", "text/csv", "text/tab-separated-values"})
  void tellsOfAStopInEveryFormat(String format) {
    String slow = "SELECT ?n { { " + HOUR + " } }";

    HttpResponse<String> answer = Web.get(Web.query(server, slow), "Accept", format);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEqualToIgnoringNewLines("Query timed out");
  }

  private static boolean exists(String graph) {
    return Web.ask(server, "ASK { GRAPH " + graph + " { ?s ?p ?o } }").body().contains("true");
  }
}
