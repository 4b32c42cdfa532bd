package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.graph.Iris;
import org.stemma.graph.Samples;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

/** Over HTTP: that every IRI of a graph resolves, in every form. */
class LinkedDataTest {
  private static final String EEF = "method/eef";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @TempDir static Path directory;
  private static StemmaServer server;

  @BeforeAll
  static void start() {
    try (GraphStore store =
        GraphStore.open(directory, Optional.of(new Iris("https://data.example/")))) {
      StoreWrites.write(
          store,
          List.of(
              Samples.experts(), Samples.oddities(), hostile(), foreign(), Samples.numbered(1)));
    }
    server = ServedSample.serve(directory, ServedSample.ANY_PORT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Extraction hostile() {
    return Samples.of(Paper.of("hostile", SCRIPT + " {body}", "We propose " + SCRIPT + "."))
        .mention(SCRIPT, Samples.method(SCRIPT), 0.9, Layer.TAGGER, "crf")
        .build();
  }

  private static Extraction foreign() {
    return Samples.of(Paper.of("论文 1", "On WebShop", "We run WebShop."))
        .mention("WebShop", Samples.WEBSHOP, 0.9, Layer.LEXICON, "exact")
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle                                   | text/turtle",
        "application/ld+json                           | application/ld+json",
        "application/n-triples                         | application/n-triples",
        "application/rdf+xml                           | application/rdf+xml",
        "text/html                                     | text/html",
        BROWSER + "                                    | text/html",
        "*/*                                           | text/html",
        "text/*                                        | text/html",
        "application/*                                 | application/ld+json",
        "text/html;q=0.5, text/turtle                  | text/turtle",
        "text/html;q=0.5, */*;q=0.8                    | text/turtle",
        "text/html;q=0, text/turtle;q=0.1              | text/turtle",
        "application/json, text/turtle;q=0.9, */*;q=0.1 | text/turtle",
        "TEXT/TURTLE                                   | text/turtle",
        "''                                            | text/html",
      })
  void negotiates(String accept, String type) {
    HttpResponse<String> answer = get(EEF, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).isEqualTo(type + ";charset=utf-8");
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @Test
  void givesAPageWhereNothingIsAskedFor() {
    assertThat(header(get(EEF), "Content-Type")).startsWith("text/html");
  }

  @Test
  void refusesWhatItCannotGive() {
    HttpResponse<String> answer = get(EEF, "Accept", "image/png, text/html;q=0");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("Accept one of text/html, text/turtle,");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void givesDocumentsByTheirEnding(String ending, String type) {
    HttpResponse<String> answer = get(EEF + "." + ending, "Accept", "text/html");

    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(parse(answer).contains(node(EEF), SKOS.prefLabel.asNode(), Node.ANY)).isTrue();
    assertThat(
            parse(answer).contains(node(EEF + "." + ending), FOAF.primaryTopic.asNode(), node(EEF)))
        .isTrue();
  }

  @Test
  void describesAnEntityWithItsClaimsTheirSentencesAndNames() {
    Graph graph = parse(get(EEF, "Accept", "text/turtle"));

    assertThat(graph.contains(node("paper/arxiv:2504.13145"), ST.proposes.asNode(), node(EEF)))
        .isTrue();
    assertThat(graph.contains(Node.ANY, RDF.object.asNode(), node(EEF))).isTrue();
    assertThat(graph.contains(Node.ANY, ST.system.asNode(), node(EEF))).isTrue();
    assertThat(
            graph.contains(
                Node.ANY, OA.exact.asNode(), text("We propose EEF, which fine-tunes Llama-3-8B.")))
        .isTrue();
    assertThat(graph.contains(node("model/gpt-4"), SKOS.prefLabel.asNode(), text("GPT-4")))
        .isTrue();
    assertThat(graph.contains(Node.ANY, RDF.type.asNode(), ST.Mention.asNode())).isFalse();
  }

  @Test
  void namesPapersOnAPage() {
    assertThat(get(EEF).body())
        .contains(
            "<a href=\"/paper/arxiv:2504.13145\">Learning from Failed Experts</a>", "<h1>EEF</h1>");
  }

  @Test
  void resolvesEveryIriOfTheGraph() {
    Graph all = parse(Web.get(Web.query(server, "CONSTRUCT WHERE { ?s ?p ?o }")));
    long asked =
        all.stream()
            .map(triple -> triple.getSubject().getURI())
            .filter(iri -> iri.startsWith("https://data.example/"))
            .map(iri -> iri.replaceAll("#.*", "").substring("https://data.example/".length()))
            // Jetty refuses paths that may be read in two ways.
            .filter(path -> !path.matches(".*%2[5EF].*"))
            .distinct()
            .peek(path -> assertThat(get(path + ".nt").statusCode()).as(path).isEqualTo(200))
            .count();

    assertThat(asked).isGreaterThan(30);
    for (String graph : List.of("graph/entities", "graph/runs")) {
      assertThat(get(graph, "Accept", "text/turtle").statusCode()).isEqualTo(200);
      assertThat(get(graph).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void readsEscapedPaths() {
    HttpResponse<String> document = get("paper/%E8%AE%BA%E6%96%87%201.ttl");
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.body()).contains("<https://data.example/paper/论文%201>");
    assertThat(header(document, "Content-Location")).isEqualTo("/paper/%E8%AE%BA%E6%96%87%201.ttl");
    assertThat(document.headers().allValues("Link"))
        .contains("<https://data.example/paper/%E8%AE%BA%E6%96%87%201>; rel=\"canonical\"");
    assertThat(get("paper/%e8%ae%ba%e6%96%87%201").body()).contains("<title>On WebShop ·");
    assertThat(get("%6Dethod/e%65f.ttl").statusCode()).isEqualTo(200);
  }

  @Test
  void linksToOtherForms() {
    HttpResponse<String> answer = get(EEF, "Accept", "text/turtle");

    assertThat(answer.headers().allValues("Link"))
        .contains(
            "<https://data.example/method/eef>; rel=\"canonical\"",
            "</method/eef>; rel=\"alternate\"; type=\"text/html\"",
            "</method/eef.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
            "</method/eef.ttl>; rel=\"describedby\"; type=\"text/turtle\"");
    assertThat(header(answer, "Content-Location")).isEqualTo("/method/eef.ttl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "text/html", "application/ld+json"})
  void sendsNothingTwice(String accept) {
    HttpResponse<String> first = get(EEF, "Accept", accept);
    String tag = header(first, "ETag");
    HttpResponse<String> again = get(EEF, "Accept", accept, "If-None-Match", "\"other\", " + tag);

    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(get(EEF, "Accept", accept, "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void tagsFormsApart() {
    assertThat(header(get(EEF, "Accept", "text/turtle"), "ETag"))
        .isNotEqualTo(header(get(EEF, "Accept", "text/html"), "ETag"));
  }

  @Test
  void answersHead() {
    HttpResponse<String> head = Web.send("HEAD", Web.at(server, EEF), "", "Accept", "text/turtle");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(get(EEF, "Accept", "text/turtle"), "ETag"));
    assertThat(Web.send("HEAD", Web.at(server, EEF), "").statusCode()).isEqualTo(200);
  }

  @Test
  void changesNothing() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      assertThat(Web.send(method, Web.at(server, EEF), "<x:a> <x:b> <x:c> .").statusCode())
          .as(method)
          .isEqualTo(405);
    }
  }

  @Test
  void offersNearNamesForWhatIsNotThere() {
    HttpResponse<String> page = get("benchmark/web-shpo");
    HttpResponse<String> problem = get("benchmark/web-shpo", "Accept", "text/turtle");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("href=\"/benchmark/webshop\">WebShop</a>");
    assertThat(page.headers().firstValue("ETag")).isEmpty();
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(header(problem, "Content-Type")).startsWith("application/problem+json");
    assertThat(problem.body())
        .contains("{\"name\":\"WebShop\",\"iri\":\"https://data.example/benchmark/webshop\"}");
    assertThat(get("benchmark/web-shpo.ttl").body()).contains("benchmark/webshop");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/method/../../../etc/passwd",
        "/method/%2e%2e/%2e%2e/etc/passwd",
        "/method/..%2f..%2fetc%2fpasswd",
        "/method/%00",
        "/method/%",
        "/method/%zz",
        "/method/%ff%fe",
        "/method/a%0d%0aX-Injected:%20yes",
        "/method/a%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/method/a%3E%20%3Fp%20%3Fo%20%7D%20%23",
        "/method/name:[*%20TO%20*]",
        "/method/-;!",
        "//method/eef",
        "/method/eef;x=y"
      })
  void takesNoPathForMoreThanAPath(String path) throws IOException {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 40");
    assertThat(answer).doesNotContain("root:").doesNotContain("\nX-Injected");
    assertThat(answer).doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper/hostile", "method/script-alert-1-script"})
  void showsMarkupOfPapersAsText(String path) {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)");
  }

  @ParameterizedTest
  @CsvSource({
    "ontology, text/turtle",
    "ontology, application/ld+json",
    "ontology.ttl, text/html",
    "ontology.rdf, text/html",
    "shapes.ttl, */*",
    "alignments.ttl, */*",
    "void.ttl, */*",
    ".well-known/void, */*"
  })
  void servesWhatDescribesTheWhole(String path, String accept) {
    HttpResponse<String> answer = get(path, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(parse(answer).isEmpty()).isFalse();
    assertThat(get(path, "Accept", accept, "If-None-Match", header(answer, "ETag")).statusCode())
        .isEqualTo(304);
  }

  @Test
  void showsTheOntologyToPeople() {
    HttpResponse<String> page = get("ontology", "Accept", BROWSER);

    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("<section id=\"Method\">").doesNotContain("<h2>dcterms");
    assertThat(header(get("ontology/0.1.0"), "Location")).isEqualTo("/ontology");
    assertThat(get("ontology/9.9").statusCode()).isEqualTo(404);
    assertThat(header(get("context.jsonld"), "Content-Type")).startsWith("application/ld+json");
    assertThat(get("context.jsonld").body()).contains("\"@context\"");
  }

  @Test
  void countsWhatThereIs() {
    Graph graph = parse(get("void.ttl"));

    assertThat(
            graph.contains(
                Node.ANY,
                VOID.sparqlEndpoint.asNode(),
                NodeFactory.createURI(server.endpoint().toString())))
        .isTrue();
    assertThat(graph.contains(Node.ANY, VOID.uriSpace.asNode(), text("https://data.example/")))
        .isTrue();
    Node papers =
        graph
            .find(Node.ANY, VOID._class.asNode(), ST.Paper.asNode())
            .mapWith(triple -> triple.getSubject())
            .next();
    assertThat(
            graph
                .find(papers, VOID.entities.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralValue())
                .toList())
        .containsExactly(5);
  }

  @Test
  void rdflibReadsByAddress() throws Exception {
    Path python = Path.of("/usr/bin/python3");
    Assumptions.assumeTrue(
        python.toFile().canExecute()
            && new ProcessBuilder(python.toString(), "-c", "import rdflib").start().waitFor() == 0,
        "python3-rdflib");
    String address = server.address() + EEF;
    Process reading =
        new ProcessBuilder(
                python.toString(),
                "src/test/foreign/rdflib_urls.py",
                address,
                address + ".ttl",
                address + ".jsonld",
                address + ".rdf",
                server.address() + "ontology",
                server.address() + "void.ttl")
            .redirectErrorStream(true)
            .start();
    List<String> counts =
        new String(reading.getInputStream().readAllBytes(), UTF_8).lines().toList();

    assertThat(reading.waitFor()).as(counts.toString()).isZero();
    assertThat(counts).hasSize(6).allMatch(count -> Integer.parseInt(count) > 10);
    assertThat(counts.subList(1, 4)).containsOnly(counts.get(1));
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return Web.get(Web.at(server, path), headers);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static Graph parse(HttpResponse<String> answer) {
    String type = header(answer, "Content-Type").replaceAll(";.*", "");
    Lang lang = RDFLanguages.contentTypeToLang(type);
    return RDFParser.fromString(answer.body(), lang).base(answer.uri().toString()).toGraph();
  }

  private static Node node(String local) {
    return NodeFactory.createURI("https://data.example/" + local);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** The answer to bytes that no client would send. */
  private static String raw(String request) throws IOException {
    URI address = server.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(request.getBytes(UTF_8));
      out.flush();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
