package org.stemma.serve;

import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.stemma.paper.StemmaException;
import org.stemma.serve.linked.LinkedData;
import org.stemma.store.ServedStore;

/** A running web server over a graph: SPARQL at {@code /stemma/sparql}, and the {@link Site}. */
public final class StemmaServer implements AutoCloseable {
  private static final String DATASET = "/stemma";
  private static final int MIN_THREADS = 8;
  private static final int MAX_THREADS = 200;

  private final FusekiServer server;
  private final LiveGraph graph;
  private final String host;
  private final AtomicBoolean closed = new AtomicBoolean();

  private StemmaServer(FusekiServer server, LiveGraph graph, String host) {
    this.server = server;
    this.graph = graph;
    this.host = host;
  }

  /**
   * Starts to serve that store, which is closed with the server; returns when requests are
   * answered.
   *
   * @throws StemmaException where the store is in use, or the address cannot be listened at
   */
  public static StemmaServer start(ServedStore store, ServerOptions options) {
    LiveGraph graph = LiveGraph.of(store);
    try {
      StemmaServer server = start(graph, options);
      store.announce(server.address());
      return server;
    } catch (RuntimeException e) {
      graph.close();
      throw e;
    }
  }

  private static StemmaServer start(LiveGraph graph, ServerOptions options) {
    FusekiServer server = build(graph, options);
    Surroundings.around(server.getJettyServer(), options);
    try {
      server.start();
    } catch (FusekiException e) {
      throw new StemmaException(
          options.bind() + ":" + options.port(),
          "cannot listen there, most likely because another program does",
          "stop that or give another --port",
          e);
    }
    return new StemmaServer(server, graph, options.bind());
  }

  private static FusekiServer build(LiveGraph graph, ServerOptions options) {
    FusekiServer.Builder server = FusekiServer.create();
    Metrics metrics = new Metrics();
    server
        .port(options.port())
        .numServerThreads(MIN_THREADS, MAX_THREADS)
        // None of Fuseki's own: no administration, no page of its own, no user accounts.
        .fusekiModules(FusekiModules.empty())
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new ReadableParameters())
        .addFilter("/*", new LinkedData(graph));
    metrics.addTo(server);
    options
        .access()
        .update()
        .ifPresent(who -> server.addFilter(path(Endpoints.UPDATE), new UpdateGuard(who)));
    server
        .addFilter(DATASET + "/*", new WholeAnswer())
        .add(DATASET, Endpoints.over(graph, options.limits(), options.access()));
    Site.over(graph).forEach(route -> server.addServlet(route.path(), route.servlet()));
    FusekiServer built = server.build();
    metrics.watch(built);
    return built;
  }

  private static String path(String endpoint) {
    return DATASET + "/" + endpoint;
  }

  /** Whether that path is one of an endpoint. */
  static boolean isEndpoint(String path) {
    return path.equals(path(Endpoints.QUERY))
        || path.equals(path(Endpoints.GRAPHS))
        || path.equals(path(Endpoints.UPDATE));
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
    return address().resolve(path(Endpoints.QUERY));
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  /** Takes no more requests, lets those that run come to their end for a while, and stops. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      server.stop();
    } finally {
      graph.close();
    }
  }
}
