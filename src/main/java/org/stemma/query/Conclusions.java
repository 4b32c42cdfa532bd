package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.stemma.graph.Rule;
import org.stemma.graph.Rules;

/**
 * Gathers what rules conclude of an entity, and asks each rule again for what that follows from, so
 * that no store needs to hold it. Must be asked inside a transaction.
 */
final class Conclusions {
  private final DatasetGraph graph;
  private final Questions questions;
  private final StatementWords words;
  private final Rules rules = Rules.shipped();

  Conclusions(DatasetGraph graph, Questions questions, StatementWords words) {
    this.graph = graph;
    this.questions = questions;
    this.words = words;
  }

  ImmutableList<Conclusion> of(NamedEntity entity) {
    Map<Var, Node> values =
        ImmutableMap.of(Var.alloc("entity"), NodeFactory.createURI(entity.iri()));
    return questions.rows("conclusions", values).stream()
        .map(row -> Triple.create(row.get("subject"), row.get("property"), row.get("object")))
        .map(this::conclusion)
        .flatMap(Optional::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Conclusion> conclusion(Triple triple) {
    return rules
        .concluding(triple.getPredicate())
        .map(
            rule ->
                new Conclusion(
                    words.of(triple),
                    rule.name(),
                    premises(rule, triple).stream()
                        .filter(premise -> !premise.getPredicate().equals(RDF.type.asNode()))
                        .map(words::of)
                        .distinct()
                        .collect(ImmutableList.toImmutableList())));
  }

  /** The triples that match the rule's pattern where it concludes that triple, the first way. */
  private Set<Triple> premises(Rule rule, Triple triple) {
    for (Triple template : rule.query().getConstructTemplate().getTriples()) {
      Optional<Binding> given = match(template, triple);
      if (given.isPresent()) {
        try (QueryExec execution =
            questions.prepare(ways(rule, given.get()), Map.of(), Optional.empty())) {
          var solutions = execution.select();
          if (solutions.hasNext()) {
            return matched(rule, solutions.next());
          }
        }
      }
    }
    return Set.of();
  }

  private static Optional<Binding> match(Triple template, Triple triple) {
    BindingBuilder given = Binding.builder();
    boolean fits =
        match(template.getSubject(), triple.getSubject(), given)
            && match(template.getPredicate(), triple.getPredicate(), given)
            && match(template.getObject(), triple.getObject(), given);
    return fits ? Optional.of(given.build()) : Optional.empty();
  }

  private static boolean match(Node template, Node node, BindingBuilder given) {
    if (template.isVariable()) {
      given.add(Var.alloc(template), node);
      return true;
    }
    return template.equals(node);
  }

  /** The query for the ways in which the rule's pattern matches, some of its variables given. */
  private static Query ways(Rule rule, Binding given) {
    ElementData data = new ElementData();
    given.varsMentioned().forEach(data::add);
    data.add(given);
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(data);
    ((ElementGroup) rule.query().getQueryPattern()).getElements().forEach(pattern::addElement);
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(pattern);
    query.resetResultVars();
    return query;
  }

  private Set<Triple> matched(Rule rule, Binding solution) {
    Set<Triple> found = new LinkedHashSet<>();
    PathWitness witness = new PathWitness(graph);
    ElementWalker.walk(
        rule.query().getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block
                .patternElts()
                .forEachRemaining(pattern -> found.addAll(held(pattern, solution, witness)));
          }
        });
    return found;
  }

  /** The triples that the pattern stands for; none where it is of an alternative not taken. */
  private ImmutableList<Triple> held(TriplePath pattern, Binding solution, PathWitness witness) {
    Node subject = Substitute.substitute(pattern.getSubject(), solution);
    Node object = Substitute.substitute(pattern.getObject(), solution);
    if (!subject.isConcrete() || !object.isConcrete()) {
      return ImmutableList.of();
    }
    if (!pattern.isTriple()) {
      return witness.find(subject, pattern.getPath(), object);
    }
    Triple triple =
        Triple.create(subject, Substitute.substitute(pattern.getPredicate(), solution), object);
    boolean isThere =
        triple.isConcrete()
            && graph.contains(
                Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    return isThere ? ImmutableList.of(triple) : ImmutableList.of();
  }
}
