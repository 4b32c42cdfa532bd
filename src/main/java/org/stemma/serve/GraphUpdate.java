package org.stemma.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  GraphUpdate(LiveGraph graph, boolean federation) {
    this.graph = graph;
    this.federation = federation;
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = read(input);
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

  private static byte[] read(InputStream input) {
    try {
      return input.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
