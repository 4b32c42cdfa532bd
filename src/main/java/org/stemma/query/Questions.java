package org.stemma.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;

/** Puts parsed queries to a graph, inside a transaction of the caller's. */
final class Questions {
  private final DatasetGraph graph;
  private final PrefixMapping prefixes;

  Questions(DatasetGraph graph, PrefixMapping prefixes) {
    this.graph = graph;
    this.prefixes = prefixes;
  }

  /** The query ready to run over the union of named graphs, its variables filled in. */
  QueryExec prepare(Query query, Map<Var, Node> values, Optional<Duration> timeout) {
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .dataset(graph)
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .set(TDB2.symUnionDefaultGraph, true);
    values.forEach(builder::substitution);
    timeout.ifPresent(limit -> builder.timeout(limit.toMillis(), TimeUnit.MILLISECONDS));
    return builder.build();
  }

  /** One of the package's own queries, such as {@code claims}. */
  Query own(String name) {
    String file = name + ".rq";
    try {
      String text = Resources.toString(Resources.getResource(Questions.class, file), UTF_8);
      return SparqlText.parse(file, text, prefixes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of one of the package's own queries. */
  ImmutableList<Binding> rows(String name, Map<Var, Node> values) {
    try (QueryExec execution = prepare(own(name), values, Optional.empty())) {
      return ImmutableList.copyOf(execution.select());
    }
  }
}
