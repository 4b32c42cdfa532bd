package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks the endpoint with clients that no one here wrote, where they are installed: {@code
 * src/test/foreign/install} does that. Elsewhere these tests are skipped, and say so.
 */
class ClientsTest {
  private static final Path SCRIPTS = Path.of("src/test/foreign");
  private static final Path MODULES = Path.of("target/foreign").toAbsolutePath();
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir static Path directory;
  private static StemmaServer server;

  @BeforeAll
  static void serve() {
    server =
        ServedSample.serve(
            directory,
            """
            PREFIX : <http://example.org/>
            :g { :s :p 'ä', 1, :o }
            :h { :t :p 2 , :s }
            """,
            ServedSample.ANY_PORT);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void jenaConnects() {
    try (RDFConnection connection =
        RDFConnectionRemote.service(server.address() + "stemma")
            .queryEndpoint(Endpoints.QUERY)
            .gspEndpoint(Endpoints.GRAPHS)
            .build()) {
      assertThat(connection.queryAsk("ASK { <http://example.org/s> ?p 'ä' }")).isTrue();
      assertThat(connection.fetch("http://example.org/g").size()).isEqualTo(3);
      assertThat(connection.fetch().size()).isEqualTo(5);
      assertThat(connection.queryConstruct("CONSTRUCT WHERE { ?s ?p ?o }").size()).isEqualTo(5);
    }
  }

  @Test
  void rsparqlAsks() throws IOException {
    String said =
        run(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "arq.rsparql",
            "--service=" + server.endpoint(),
            "--results=csv",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");

    assertThat(said.lines()).endsWith("n", "5");
  }

  @Test
  void curlAsks() throws IOException {
    assumePresent(Files.isExecutable(Path.of("/usr/bin/curl")), "curl");
    String query = "query=SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

    assertThat(
            run(
                "curl",
                "-sS",
                "--compressed",
                "-H",
                "Accept: text/csv",
                server.endpoint().toString(),
                "--data-urlencode",
                query))
        .isEqualToIgnoringNewLines("n5");
  }

  @Test
  void sparqlWrapperAsks() throws IOException {
    assumePresent(hasPython("SPARQLWrapper"), "python3-sparqlwrapper");

    assertThat(run(PYTHON, script("sparqlwrapper.py"), server.endpoint().toString()).lines())
        .endsWith("5 5");
  }

  @Test
  void rdflibReadsTheRemoteStore() throws IOException {
    assumePresent(hasPython("SPARQLWrapper, rdflib"), "python3-rdflib");

    assertThat(run(PYTHON, script("sparqlstore.py"), server.endpoint().toString()).lines())
        .endsWith("5 5");
  }

  @Test
  void sparqlHttpClientAsks() throws IOException {
    assumePresent(
        Files.isDirectory(MODULES.resolve("node_modules/sparql-http-client")),
        "sparql-http-client for Node");

    assertThat(
            run(
                    "node",
                    script("sparql-http-client.mjs"),
                    MODULES.toString(),
                    server.endpoint().toString(),
                    Web.at(server, "stemma/data").toString())
                .lines())
        .endsWith("5 5 3");
  }

  private static void assumePresent(boolean present, String what) {
    assumeTrue(present, what + " is not installed; src/test/foreign/install does that");
  }

  private static boolean hasPython(String modules) throws IOException {
    return Files.isExecutable(Path.of(PYTHON))
        && !run(PYTHON, "-c", "import " + modules).contains("Error");
  }

  private static String script(String name) {
    return SCRIPTS.resolve(name).toString();
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
