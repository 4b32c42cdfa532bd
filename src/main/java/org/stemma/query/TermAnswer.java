package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/** What a named query gives, as RDF terms for another stage rather than as text for people. */
public sealed interface TermAnswer {
  /** The IRIs in the rows of a SELECT, in their order. */
  record Resources(ImmutableSet<Node> nodes) implements TermAnswer {}

  /** What a CONSTRUCT or DESCRIBE gives. */
  record Statements(ImmutableSet<Triple> triples) implements TermAnswer {}

  /**
   * The answer of that store, which must be in a transaction.
   *
   * @param arguments words such as {@code benchmark=WebShop}, or bare values in order
   * @throws StemmaException where the query only says yes or no
   */
  static TermAnswer of(GraphStore store, NamedQuery named, List<String> arguments) {
    PrefixMapping prefixes = Prefixes.of(store.iris());
    Query query = SparqlText.parse(named.place(), named.text(), prefixes);
    Arguments bound = new Arguments(named, new EntityNames(store.dataset(), store.iris()));
    try (QueryExec execution =
        new Questions(store.dataset(), prefixes)
            .prepare(query, bound.bind(arguments), Optional.empty())) {
      if (query.isSelectType()) {
        ImmutableSet.Builder<Node> nodes = ImmutableSet.builder();
        ImmutableList<Var> columns = ImmutableList.copyOf(query.getProjectVars());
        execution
            .select()
            .forEachRemaining(
                row -> {
                  for (Var column : columns) {
                    Node node = row.get(column);
                    if (node != null && node.isURI()) {
                      nodes.add(node);
                    }
                  }
                });
        return new Resources(nodes.build());
      }
      if (query.isConstructType() || query.isDescribeType()) {
        return new Statements(
            ImmutableSet.copyOf(
                query.isConstructType()
                    ? execution.constructTriples()
                    : execution.describeTriples()));
      }
    }
    throw new StemmaException(
        named.name(), "only says yes or no", "name a query that is a SELECT or a CONSTRUCT");
  }
}
