package org.stemma.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/** A running web server over a graph: SPARQL at {@code /stemma/sparql}, a page at {@code /}. */
public final class SparqlServer implements AutoCloseable {
  private static final String DATASET = "/stemma";
  private static final String QUERY = "sparql";

  private final FusekiServer server;
  private final String host;

  private SparqlServer(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Starts to serve that store, which must stay open; returns when requests are answered.
   *
   * @throws StemmaException where the address cannot be listened at
   */
  public static SparqlServer start(GraphStore store, ServerOptions options) {
    return start(store.dataset(), options);
  }

  /**
   * Starts to serve the graph; returns when requests are answered.
   *
   * @throws StemmaException where the address cannot be listened at
   */
  static SparqlServer start(DatasetGraph graph, ServerOptions options) {
    FusekiServer server = build(graph, options);
    // Fuseki itself knows only "loopback or every address".
    for (Connector connector : server.getJettyServer().getConnectors()) {
      if (connector instanceof ServerConnector listener) {
        listener.setHost(options.bind());
      }
    }
    try {
      server.start();
    } catch (FusekiException e) {
      throw new StemmaException(
          options.bind() + ":" + options.port(),
          "cannot listen there, most likely because another program does",
          "stop that or give another --port",
          e);
    }
    return new SparqlServer(server, options.bind());
  }

  private static FusekiServer build(DatasetGraph graph, ServerOptions options) {
    try {
      return FusekiServer.create()
          .port(options.port())
          // None of Fuseki's own: no administration, no page of its own, no user accounts.
          .fusekiModules(FusekiModules.empty())
          .add(DATASET, ReadOnlyEndpoint.over(graph, QUERY, options.timeout()))
          .addServlet("", new WelcomePage())
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The port that is listened at. */
  public int port() {
    return server.getHttpPort();
  }

  /** Where the page is. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + port() + "/");
  }

  /** Where queries are answered. */
  public URI endpoint() {
    return address().resolve(DATASET + "/" + QUERY);
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  /** Ends the requests that run, then stops. */
  @Override
  public void close() {
    server.stop();
  }
}
