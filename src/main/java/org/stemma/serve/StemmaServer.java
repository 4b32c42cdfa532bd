package org.stemma.serve;

import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/** A running web server over a graph: SPARQL at {@code /stemma/sparql}, and the {@link Site}. */
public final class StemmaServer implements AutoCloseable {
  private static final String DATASET = "/stemma";
  private static final String QUERY = "sparql";

  private final FusekiServer server;
  private final String host;

  private StemmaServer(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Starts to serve that store, which must stay open; returns when requests are answered.
   *
   * @throws StemmaException where the address cannot be listened at
   */
  public static StemmaServer start(GraphStore store, ServerOptions options) {
    return start(LiveGraph.of(store), options);
  }

  /**
   * Starts to serve the graph; returns when requests are answered.
   *
   * @throws StemmaException where the address cannot be listened at
   */
  static StemmaServer start(LiveGraph graph, ServerOptions options) {
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
    return new StemmaServer(server, options.bind());
  }

  private static FusekiServer build(LiveGraph graph, ServerOptions options) {
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(options.port())
            // None of Fuseki's own: no administration, no page of its own, no user accounts.
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new SecurityHeaders())
            .add(DATASET, ReadOnlyEndpoint.over(graph.dataset(), QUERY, options.timeout()));
    Site.over(graph).forEach(route -> server.addServlet(route.path(), route.servlet()));
    return server.build();
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
