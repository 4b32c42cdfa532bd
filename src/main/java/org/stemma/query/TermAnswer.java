package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.PatternVars;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/** What a named query gives, as RDF terms for another stage rather than as text for people. */
public sealed interface TermAnswer {
  /** The IRIs in the rows of a SELECT, in their order. */
  record Resources(ImmutableSet<Node> nodes) implements TermAnswer {}

  /** What a CONSTRUCT or DESCRIBE gives. */
  record Statements(ImmutableSet<Triple> triples) implements TermAnswer {}

  /**
   * The answer of that store, which must be in a transaction. Where a SELECT shows only labels, it
   * is the IRIs that it groups by or, without groups, matches.
   *
   * @param arguments words such as {@code benchmark=WebShop}, or bare values in order
   * @throws StemmaException where the query only says yes or no
   */
  static TermAnswer of(GraphStore store, NamedQuery named, List<String> arguments) {
    PrefixMapping prefixes = Prefixes.of(store.iris());
    Query query = SparqlText.parse(named.place(), named.text(), prefixes);
    Map<Var, Node> values =
        new Arguments(named, new EntityNames(store.dataset(), store.iris())).bind(arguments);
    Questions questions = new Questions(store.dataset(), prefixes);
    if (query.isSelectType()) {
      ImmutableSet<Node> shown = resources(questions, query, values);
      return new Resources(shown.isEmpty() ? resources(questions, widened(query), values) : shown);
    }
    if (!query.isConstructType() && !query.isDescribeType()) {
      throw new StemmaException(
          named.name(), "only says yes or no", "name a query that is a SELECT or a CONSTRUCT");
    }
    try (QueryExec execution = questions.prepare(query, values, Optional.empty())) {
      return new Statements(
          ImmutableSet.copyOf(
              query.isConstructType()
                  ? execution.constructTriples()
                  : execution.describeTriples()));
    }
  }

  private static ImmutableSet<Node> resources(
      Questions questions, Query query, Map<Var, Node> values) {
    ImmutableSet.Builder<Node> nodes = ImmutableSet.builder();
    try (QueryExec execution = questions.prepare(query, values, Optional.empty())) {
      execution
          .select()
          .forEachRemaining(row -> row.forEach((name, node) -> addResource(nodes, node)));
    }
    return nodes.build();
  }

  private static void addResource(ImmutableSet.Builder<Node> nodes, Node node) {
    if (node.isURI()) {
      nodes.add(node);
    }
  }

  /** The same query, with what it groups by or matches among its columns. */
  private static Query widened(Query query) {
    Query wide = query.cloneQuery();
    ImmutableList<Var> columns = ImmutableList.copyOf(wide.getProjectVars());
    Collection<Var> hidden =
        wide.hasGroupBy()
            ? wide.getGroupBy().getVars()
            : wide.hasAggregators() ? ImmutableList.of() : PatternVars.vars(wide.getQueryPattern());
    hidden.stream().filter(name -> !columns.contains(name)).forEach(wide::addResultVar);
    return wide;
  }
}
