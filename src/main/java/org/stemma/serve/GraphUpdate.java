package org.stemma.serve;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;

/** Changes the graph, while no build is about to put another in its place. */
final class GraphUpdate extends SPARQL_Update {
  private static final String RETRY_SECONDS = "60";

  private final LiveGraph graph;
  private final boolean federation;
  private final long requestBytes;

  GraphUpdate(LiveGraph graph, boolean federation, long requestBytes) {
    this.graph = graph;
    this.federation = federation;
    this.requestBytes = requestBytes;
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = RequestBody.read(input, requestBytes);
    UpdateCheck.of(parse(text), federation)
        .ifPresent(refusal -> ServletOps.error(HttpSC.FORBIDDEN_403, refusal));
    boolean done =
        graph
            .change(
                () -> {
                  super.execute(action, new ByteArrayInputStream(text));
                  return true;
                })
            .orElse(false);
    if (!done) {
      action.setResponseHeader("Retry-After", RETRY_SECONDS);
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503, "a build is under way; send it again when that is over");
    }
  }

  private static UpdateRequest parse(byte[] text) {
    try {
      return UpdateFactory.read(new ByteArrayInputStream(text), Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      ServletOps.errorBadRequest(e.getMessage());
      throw e;
    }
  }
}
