package org.stemma.graph;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A rule of inference: a SPARQL CONSTRUCT whose template is what follows from its pattern.
 *
 * @param name the file's name without {@code .rq}
 * @param title what it concludes, in a few words
 * @param text the file, header and all
 * @param query the rule itself
 * @param properties what it concludes with; no other rule and no paper's graph uses these
 */
public record Rule(
    String name, String title, String text, Query query, ImmutableSet<Node> properties) {
  private static final String TITLE = "# title:";

  static Rule parse(String name, String text) {
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    String title =
        text.lines()
            .filter(line -> line.startsWith(TITLE))
            .map(line -> line.substring(TITLE.length()).strip())
            .findFirst()
            .orElse(name);
    return new Rule(name, title, text, query, properties(query));
  }

  private static ImmutableSet<Node> properties(Query query) {
    ImmutableSet.Builder<Node> properties = ImmutableSet.builder();
    for (Triple triple : query.getConstructTemplate().getTriples()) {
      Node property = triple.getPredicate();
      if (property.isVariable()) {
        properties.addAll(listed(query, Var.alloc(property)));
      } else {
        properties.add(property);
      }
    }
    return properties.build();
  }

  /** The values that a VALUES of the query gives that variable. */
  private static Set<Node> listed(Query query, Var variable) {
    Set<Node> values = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            data.getRows().stream()
                .filter(row -> row.contains(variable))
                .forEach(row -> values.add(row.get(variable)));
          }
        });
    return values;
  }
}
