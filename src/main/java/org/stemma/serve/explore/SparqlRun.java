package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;
import org.stemma.serve.View;
import org.stemma.serve.explore.Outcome.Failure;
import org.stemma.serve.explore.Outcome.Table;
import org.stemma.serve.explore.Outcome.Term;
import org.stemma.serve.explore.Outcome.Truth;

/** Runs a visitor's query for a page: for so long, for so many rows, on this graph alone. */
final class SparqlRun {
  /** A page is for reading; who wants all asks the endpoint. */
  static final int ROWS = 500;

  private static final int SECONDS = 10;

  private SparqlRun() {}

  /** What comes of that text. */
  static Outcome of(View view, String text) {
    try {
      return run(view, QueryFactory.create(text));
    } catch (QueryParseException e) {
      return failure(e, text);
    } catch (QueryCancelledException e) {
      return new Failure(
          "Stopped after "
              + SECONDS
              + " seconds. Ask for less, or ask the endpoint, which may wait longer.",
          Optional.empty(),
          "");
    } catch (JenaException e) {
      return new Failure(SyntaxFault.firstLine(e), Optional.empty(), "");
    }
  }

  private static Outcome run(View view, Query query) {
    TermText terms = new TermText(view.iris());
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .dataset(view.graph())
            .query(query)
            .set(ARQ.httpServiceAllowed, false)
            .set(TDB2.symUnionDefaultGraph, true)
            .timeout(SECONDS, TimeUnit.SECONDS);
    try (QueryExec execution = builder.build()) {
      if (query.isAskType()) {
        return new Truth(execution.ask());
      }
      if (query.isSelectType()) {
        List<Var> variables = query.getProjectVars();
        return table(
            variables.stream().map(Var::getVarName).collect(toImmutableList()),
            execution.select(),
            row -> cells(variables, row, terms),
            false);
      }
      Iterator<Triple> triples =
          query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
      return table(
          ImmutableList.of("subject", "property", "object"),
          triples,
          triple ->
              ImmutableList.of(
                  terms.of(triple.getSubject()),
                  terms.of(triple.getPredicate()),
                  terms.of(triple.getObject())),
          true);
    }
  }

  private static <T> Table table(
      ImmutableList<String> columns,
      Iterator<T> answers,
      Function<T, ImmutableList<Term>> cells,
      boolean isGraph) {
    ImmutableList.Builder<ImmutableList<Term>> rows = ImmutableList.builder();
    int count = 0;
    while (count < ROWS && answers.hasNext()) {
      rows.add(cells.apply(answers.next()));
      count++;
    }
    return new Table(columns, rows.build(), isGraph, count == ROWS && answers.hasNext());
  }

  private static ImmutableList<Term> cells(List<Var> variables, Binding row, TermText terms) {
    return variables.stream()
        .map(variable -> Optional.<Node>ofNullable(row.get(variable)))
        .map(node -> node.map(terms::of).orElse(Term.NONE))
        .collect(toImmutableList());
  }

  private static Failure failure(QueryParseException e, String text) {
    SyntaxFault fault = SyntaxFault.of(e);
    List<String> lines = Splitter.on('\n').splitToList(text);
    boolean known = fault.line() >= 1 && fault.line() <= lines.size();
    return new Failure(
        fault.words(),
        known ? Optional.of(fault.line()) : Optional.empty(),
        known ? lines.get(fault.line() - 1).strip() : "");
  }
}
