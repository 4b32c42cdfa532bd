package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.web.HttpSC;

/**
 * Answers queries with at most so many rows or triples; the header {@value #CUT} tells where an
 * answer was cut. Without a query it describes itself.
 */
final class LimitedQuery extends SPARQL_QueryDataset {
  /** The header that tells after how many rows or triples the answer was cut. */
  static final String CUT = "Stemma-Truncated";

  private static final String STOPPED = "org.stemma.stopped";

  private final long limit;
  private final long requestBytes;

  LimitedQuery(Limits limits) {
    this.limit = limits.rows();
    this.requestBytes = limits.requestBytes();
  }

  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      ServiceDescription.send(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    String charset = action.getRequestCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase(UTF_8.name())) {
      ServletOps.error(HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "a query is in UTF-8, not " + charset);
    }
    try {
      execute(
          new String(RequestBody.read(action.getRequestInputStream(), requestBytes), UTF_8),
          action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state itself, so that TDB2 sees its own. */
  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return DatasetGraphWrapper.unwrap(action.getActiveDSG());
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String forLog) {
    return switch (query.queryType()) {
      case SELECT -> new QueryExecResult(rows(action, execution.select()));
      case CONSTRUCT ->
          query.isConstructQuad()
              ? new QueryExecResult(quads(action, execution))
              : new QueryExecResult(graph(action, execution.constructTriples(), query));
      case DESCRIBE -> new QueryExecResult(graph(action, execution.describeTriples(), query));
      case ASK -> new QueryExecResult(execution.ask());
      default -> {
        ServletOps.errorBadRequest("not a query of SPARQL 1.1");
        throw new IllegalStateException();
      }
    };
  }

  private RowSet rows(HttpAction action, RowSet all) {
    return RowSetStream.create(all.getResultVars(), cut(action, all));
  }

  private Graph graph(HttpAction action, Iterator<Triple> all, Query query) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    cut(action, all).forEachRemaining(graph::add);
    return graph;
  }

  private DatasetGraph quads(HttpAction action, QueryExec execution) {
    DatasetGraph quads = DatasetGraphFactory.create();
    cut(action, execution.constructQuads()).forEachRemaining(quads::add);
    return quads;
  }

  private <T> Iterator<T> cut(HttpAction action, Iterator<T> all) {
    return new CutIterator<>(
        all,
        limit,
        new CutIterator.Witness() {
          @Override
          public void cut() {
            action.setResponseHeader(CUT, String.valueOf(limit));
          }

          @Override
          public void stopped() {
            action.getRequest().setAttribute(STOPPED, true);
          }
        });
  }

  /** Fuseki takes it as sent already where a query is stopped amid its answer; it is not. */
  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    super.sendResults(action, result, prologue);
    if (action.getRequest().getAttribute(STOPPED) != null) {
      throw new QueryCancelledException();
    }
  }
}
