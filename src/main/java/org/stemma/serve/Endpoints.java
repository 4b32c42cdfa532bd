package org.stemma.serve;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * The SPARQL 1.1 endpoints: queries, graphs to be read, and, where somebody may, updates. What
 * takes too long is stopped; other servers are called only where that is allowed.
 */
final class Endpoints {
  static final String QUERY = "sparql";
  static final String GRAPHS = "data";
  static final String UPDATE = "update";

  private Endpoints() {}

  static DataService.Builder over(LiveGraph graph, Limits limits, Access access) {
    Context context = context(limits, access);
    DataService.Builder service =
        DataService.newBuilder()
            .dataset(graph.dataset())
            .addEndpoint(endpoint(Operation.Query, QUERY, context, new LimitedQuery(limits)))
            .addEndpoint(
                endpoint(Operation.GSP_R, GRAPHS, context, new GraphReading(limits.rows())));
    if (access.update().isPresent()) {
      service.addEndpoint(
          endpoint(
              Operation.Update,
              UPDATE,
              context,
              new GraphUpdate(graph, access.federation(), limits.requestBytes())));
    }
    return service;
  }

  private static Context context(Limits limits, Access access) {
    String timeout = String.valueOf(limits.timeout().toMillis());
    Context context = Context.create();
    context.set(ARQ.queryTimeout, timeout);
    context.set(ARQ.updateTimeout, timeout);
    context.set(ARQ.httpServiceAllowed, access.federation());
    context.set(TDB2.symUnionDefaultGraph, true);
    return context;
  }

  private static Endpoint endpoint(
      Operation operation, String name, Context context, ActionProcessor processor) {
    return Endpoint.create()
        .operation(operation)
        .endpointName(name)
        .context(context)
        .processor(processor)
        .build();
  }
}
