package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the W3C's tests of the SPARQL 1.1 Protocol, Service Description and Graph Store
 * Protocol that apply to an endpoint whose default graph is the union of the others, and whose
 * graphs are only read; in our words.
 */
class ProtocolTest {
  private static final String[] SHOWN = {"Authorization", "Bearer token"};
  private static final String ONE_AND_TWO = "ASK { <x:s1> a ?t . <x:s2> a ?t2 }";
  private static final String NAMED = "ASK { GRAPH ?g { <x:s1> a ?t } GRAPH ?h { <x:s2> a ?u } }";

  @TempDir static Path directory;
  private static StemmaServer server;

  @BeforeAll
  static void serve() {
    server =
        ServedSample.serve(
            directory,
            """
            <x:1> { <x:s1> a <x:T> }
            <x:2> { <x:s2> a <x:T> }
            <x:3> { <x:s3> a <x:T> }
            """,
            ServedSample.ANY_PORT.with(Access.STANDARD.withUpdate(Credentials.of("token"))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ONE_AND_TWO + "|default-graph-uri=x:1&default-graph-uri=x:2|true",
        ONE_AND_TWO + "|default-graph-uri=x:1|false",
        NAMED + "|named-graph-uri=x:1&named-graph-uri=x:2|true",
        NAMED + "|named-graph-uri=x:1|false",
        "ASK { <x:s3> a ?t GRAPH ?g { <x:s1> a ?u } GRAPH ?h { <x:s2> a ?v } }"
            + "|default-graph-uri=x:3&named-graph-uri=x:1&named-graph-uri=x:2|true",
        "ASK FROM <x:3> { GRAPH ?g { <x:s1> a ?u } GRAPH ?h { <x:s2> a ?v } }"
            + "|named-graph-uri=x:1&named-graph-uri=x:2|true",
        "ASK {}|default-graph-uri=x:none|true",
        ONE_AND_TWO + "||true"
      })
  void asksTheDatasetThatTheRequestNames(String query, String dataset, String answer) {
    String parameters = dataset == null ? "" : dataset;
    String[] json = {"Accept", "application/sparql-results+json"};
    String[] direct = {"Content-Type", "application/sparql-query", json[0], json[1]};
    String[] form = {"Content-Type", "application/x-www-form-urlencoded", json[0], json[1]};

    HttpResponse<String> got = Web.get(at("?query=" + Web.encoded(query) + "&" + parameters), json);
    HttpResponse<String> posted = Web.send("POST", at("?" + parameters), query, direct);
    HttpResponse<String> formed =
        Web.send("POST", at(""), "query=" + Web.encoded(query) + "&" + parameters, form);

    for (HttpResponse<String> each : List.of(got, posted, formed)) {
      assertThat(each.statusCode()).isEqualTo(200);
      assertThat(each.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith(json[1]));
      assertThat(each.body()).containsPattern("\"boolean\"\\s*:\\s*" + answer);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT (1 AS ?value) {}||application/sparql-results+",
        "SELECT (1 AS ?value) {}|application/sparql-results+xml|application/sparql-results+xml",
        "SELECT (1 AS ?value) {}|text/csv|text/csv",
        "SELECT (1 AS ?value) {}|text/tab-separated-values|text/tab-separated-values",
        "ASK {}||application/sparql-results+",
        "ASK {}|application/sparql-results+xml|application/sparql-results+xml",
        "DESCRIBE <x:s1>||text/turtle",
        "DESCRIBE <x:s1>|application/rdf+xml|application/rdf+xml",
        "CONSTRUCT { <x:a> <x:b> 1 } WHERE {}|application/n-triples|application/n-triples",
        "CONSTRUCT { <x:a> <x:b> 1 } WHERE {}|application/ld+json|application/ld+json"
      })
  void answersInTheFormatThatTheClientLikes(String query, String accept, String type) {
    HttpResponse<String> answer =
        accept == null
            ? Web.get(Web.query(server, query))
            : Web.get(Web.query(server, query), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT|sparql?query=ASK%7B%7D|application/x-www-form-urlencoded|query=ASK%7B%7D",
        "GET|sparql?query=ASK%7B%7D&query=SELECT%20*%7B%7D||",
        "POST|sparql|text/plain|ASK {}",
        "POST|sparql||query=ASK%20%7B%7D",
        "POST|sparql||ASK {}",
        "POST|sparql|application/sparql-query; charset=UTF-16|ASK {}",
        "GET|sparql?query=ASK%20%7B||",
        "GET|sparql?query=%25||",
        "GET|sparql?query=||",
        "GET|update?update=CLEAR%20ALL||",
        "POST|update|application/x-www-form-urlencoded|update=CLEAR%20NAMED&update=CLEAR%20DEFAULT",
        "POST|update|text/plain|CLEAR NAMED",
        "POST|update||update=CLEAR%20NAMED",
        "POST|update|application/sparql-update; charset=UTF-16|CLEAR NAMED",
        "POST|update|application/x-www-form-urlencoded|update=CLEAR%20XYZ",
        "POST|update?using-named-graph-uri=x:1|application/sparql-update"
            + "|WITH <x:2> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "POST|update?using-graph-uri=x:1|application/sparql-update"
            + "|DELETE { ?s ?p ?o } USING <x:2> WHERE { ?s ?p ?o }"
      })
  void refusesWhatIsNoRequestOfTheProtocol(String method, String path, String type, String body) {
    String[] headers =
        type == null ? SHOWN : new String[] {SHOWN[0], SHOWN[1], "Content-Type", type};

    HttpResponse<String> answer =
        Web.send(
            method,
            URI.create(server.address() + "stemma/" + path),
            body == null ? "" : body,
            headers);

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(Web.ask(server, ONE_AND_TWO).body()).contains("true");
  }

  @Test
  void updatesByFormAndDirectly() {
    String insert = "INSERT DATA { GRAPH <x:new> { <x:new> a <x:New> } }";
    String[] form = {SHOWN[0], SHOWN[1], "Content-Type", "application/x-www-form-urlencoded"};
    URI update = Web.at(server, "stemma/update");

    assertThat(Web.send("POST", update, "update=" + Web.encoded(insert), form).statusCode())
        .isBetween(200, 399);
    assertThat(Web.ask(server, "ASK { <x:new> a <x:New> }").body()).contains("true");
    assertThat(Web.update(server, "CLEAR GRAPH <x:new>", SHOWN).statusCode()).isBetween(200, 399);
    assertThat(Web.ask(server, "ASK { <x:new> a <x:New> }").body()).contains("false");
  }

  @Test
  void resolvesRelativeNamesInUpdates() {
    Web.update(server, "INSERT DATA { GRAPH <x:base> { <x:s> <x:base> <test> } }", SHOWN);

    assertThat(
            Web.ask(server, "ASK { <x:s> <x:base> ?o FILTER(isIRI(?o) && STRLEN(STR(?o)) > 4) }")
                .body())
        .contains("true");
    Web.update(server, "DROP GRAPH <x:base>", SHOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "using-graph-uri=x:1|WHERE { ?s a ?t }|x:s1",
        "using-graph-uri=x:1&using-graph-uri=x:2|WHERE { ?s a ?t }|x:s1 x:s2",
        "using-named-graph-uri=x:1&using-named-graph-uri=x:2|WHERE { GRAPH ?g { ?s a ?t } }"
            + "|x:s1 x:s2",
        "using-graph-uri=x:1&using-named-graph-uri=x:2"
            + "|WHERE { { ?s a ?t } UNION { GRAPH ?g { ?s a ?t } } }|x:s1 x:s2"
      })
  void updatesFromTheDatasetThatTheRequestNames(String dataset, String where, String expected) {
    Web.send(
        "POST",
        Web.at(server, "stemma/update?" + dataset),
        "INSERT { GRAPH <x:out> { ?s <x:copied> true } } " + where,
        SHOWN[0],
        SHOWN[1],
        "Content-Type",
        "application/sparql-update");

    String copied =
        Web.ask(server, "SELECT ?s { GRAPH <x:out> { ?s <x:copied> true } } ORDER BY ?s").body();
    Web.update(server, "DROP GRAPH <x:out>", SHOWN);
    assertThat(copied.lines().skip(1)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/turtle",
        "application/rdf+xml",
        "application/ld+json",
        "application/n-triples"
      })
  void describesItself(String accept) {
    HttpResponse<String> answer =
        accept.isEmpty() ? Web.get(at("")) : Web.get(at(""), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    assertThat(type).isEqualTo(accept.isEmpty() ? "text/turtle" : accept);
    Model description = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        description, new StringReader(answer.body()), "", RDFLanguages.contentTypeToLang(type));
    assertThat(
            description.contains(
                null,
                ResourceFactory.createProperty(
                    "http://www.w3.org/ns/sparql-service-description#endpoint"),
                description.createResource(server.endpoint().toString())))
        .isTrue();
  }

  @Test
  void givesGraphsAway() {
    HttpResponse<String> one = graph("GET", "?graph=x:1", "Accept", "application/n-triples");
    assertThat(one.statusCode()).isEqualTo(200);
    assertThat(one.body().lines()).hasSize(1).first().asString().startsWith("<x:s1> ");
    assertThat(graph("GET", "?default", "Accept", "application/n-triples").body().lines())
        .hasSize(3);
    assertThat(graph("GET", "", "Accept", "application/n-quads").body().lines()).hasSize(3);
    assertThat(graph("HEAD", "?graph=x:1").statusCode()).isEqualTo(200);
    assertThat(graph("HEAD", "?graph=x:none").statusCode()).isEqualTo(404);
    assertThat(graph("GET", "?graph=x:none").statusCode()).isEqualTo(404);
    assertThat(graph("GET", "?graph=x:1&default").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> graph(String method, String query, String... headers) {
    return Web.send(method, Web.at(server, "stemma/data" + query), "", headers);
  }

  private static URI at(String query) {
    return URI.create(server.endpoint() + query);
  }
}
