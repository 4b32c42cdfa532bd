package org.stemma.serve.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;
import org.stemma.serve.View;

/**
 * A question of the explorer's: a {@code .rq} file beside its pages. What a visitor gives is put in
 * as terms, never as text, so it cannot change the question.
 *
 * @param text the SPARQL text
 */
record PageQuery(String text) {
  private static final int SECONDS = 10;

  /** The question in the file of that name, without {@code .rq}. */
  static PageQuery named(String name) {
    try {
      return new PageQuery(
          Resources.toString(Resources.getResource(PageQuery.class, name + ".rq"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its answer. */
  ImmutableList<Row> rows(View view) {
    return rows(view, ImmutableMap.of());
  }

  /** Its answer where the variable stands for that IRI. */
  ImmutableList<Row> rows(View view, String variable, String iri) {
    return rows(view, ImmutableMap.of(variable, NodeFactory.createURI(iri)));
  }

  /** Its answer where the variables stand for those terms. */
  ImmutableList<Row> rows(View view, Map<String, Node> terms) {
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .dataset(view.graph())
            .query(QueryFactory.create(text))
            .set(ARQ.httpServiceAllowed, false)
            .set(TDB2.symUnionDefaultGraph, true)
            .timeout(SECONDS, TimeUnit.SECONDS);
    terms.forEach((name, term) -> builder.substitution(Var.alloc(name), term));
    try (QueryExec execution = builder.build()) {
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      execution.select().forEachRemaining(binding -> rows.add(new Row(binding)));
      return rows.build();
    }
  }
}
