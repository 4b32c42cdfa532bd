package org.stemma.serve;

import java.time.Duration;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * A SPARQL 1.1 query endpoint and nothing else: no update, no upload, no graph store protocol, no
 * call to another server; a query that takes too long is stopped.
 */
final class ReadOnlyEndpoint {
  private ReadOnlyEndpoint() {}

  static DataService.Builder over(DatasetGraph graph, String name, Duration timeout) {
    Context limits = Context.create();
    limits.set(ARQ.queryTimeout, String.valueOf(timeout.toMillis()));
    limits.set(ARQ.httpServiceAllowed, false);
    limits.set(TDB2.symUnionDefaultGraph, true);
    Endpoint query =
        Endpoint.create().operation(Operation.Query).endpointName(name).context(limits).build();
    return DataService.newBuilder().dataset(graph).addEndpoint(query);
  }
}
