package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/**
 * The claims of a paper's edges: those its facts state, and those that follow for what it proposes,
 * so that a query about a method need not go by way of its paper.
 */
final class Edges {
  /** What a paper does, and what that makes true of the method or model that it proposes. */
  private static final ImmutableMap<Property, Property> LIFTED =
      ImmutableMap.of(
          ST.evaluatesOn, ST.evaluatedOn,
          ST.trainsOn, ST.trainedOn,
          ST.baseModel, ST.basedOnModel,
          ST.usesMethod, ST.usesMethod);

  private static final ImmutableMap<Property, String> RULES =
      ImmutableMap.of(
          ST.evaluatedOn, "proposed-evaluated-on",
          ST.trainedOn, "proposed-trained-on",
          ST.basedOnModel, "proposed-base-model",
          ST.usesMethod, "proposed-uses-method",
          ST.outperforms, "own-approach-outperforms",
          ST.variantOf, "own-approach-variant-of");

  private final Iris iris;
  private final Extraction extraction;
  private final Node paper;
  private final Map<Edge, EdgeClaim> claims = new LinkedHashMap<>();

  private Edges(Iris iris, Extraction extraction) {
    this.iris = iris;
    this.extraction = extraction;
    this.paper = iris.paper(extraction.paper().id());
  }

  /**
   * One claim for each edge of that paper, stated before derived.
   *
   * @param results the nodes of the paper's results, in their order
   */
  static ImmutableList<EdgeClaim> of(
      Extraction extraction, Iris iris, ImmutableList<Node> results) {
    Edges edges = new Edges(iris, extraction);
    extraction.facts().forEach(edges::state);
    edges.deriveFromFacts();
    edges.deriveFromResults(results);
    return ImmutableList.copyOf(edges.claims.values());
  }

  private void state(Fact fact) {
    Node subject =
        switch (fact.subject()) {
          case Subject.Named named -> iris.entity(named.entity());
          case Subject.ThisPaper own -> paper;
          case Subject.Unnamed other ->
              throw new IllegalArgumentException("a fact needs a subject: " + fact);
        };
    Edge edge = new Edge(subject, Terms.propertyOf(fact.predicate()), iris.entity(fact.object()));
    claims.merge(
        edge,
        new EdgeClaim(
            iri(edge),
            edge,
            fact.confidence(),
            fact.evidence().layer().label(),
            fact.evidence().rule(),
            ImmutableSet.of(fact.evidence()),
            ImmutableSet.of()),
        EdgeClaim::merge);
  }

  private void deriveFromFacts() {
    List<EdgeClaim> stated = List.copyOf(claims.values());
    List<EdgeClaim> approaches = approaches();
    Map<Edge, EdgeClaim> derived = new LinkedHashMap<>();
    for (EdgeClaim claim : stated) {
      Edge edge = claim.edge();
      if (!edge.subject().equals(paper)) {
        continue;
      }
      boolean ofOne =
          edge.predicate().equals(ST.outperforms) || edge.predicate().equals(ST.variantOf);
      Property lifted = ofOne ? edge.predicate() : LIFTED.get(edge.predicate());
      if (lifted == null || (ofOne && approaches.size() != 1)) {
        continue;
      }
      for (EdgeClaim approach : approaches) {
        derive(derived, new Edge(approach.edge().object(), lifted, edge.object()), approach, claim);
      }
    }
    derived.forEach(claims::putIfAbsent);
  }

  /** The claims of the methods and models that the paper proposes. */
  private List<EdgeClaim> approaches() {
    List<EdgeClaim> approaches = new ArrayList<>();
    for (Fact fact : extraction.facts()) {
      EntityKey object = fact.object();
      if (fact.predicate() == Predicate.PROPOSES
          && fact.subject() instanceof Subject.ThisPaper
          && (object.type() == EntityType.METHOD || object.type() == EntityType.MODEL)) {
        EdgeClaim claim = claims.get(new Edge(paper, ST.proposes, iris.entity(object)));
        if (claim != null && !approaches.contains(claim)) {
          approaches.add(claim);
        }
      }
    }
    return approaches;
  }

  private void derive(Map<Edge, EdgeClaim> derived, Edge edge, EdgeClaim approach, EdgeClaim fact) {
    if (edge.subject().equals(edge.object())) {
      return;
    }
    derived.merge(
        edge,
        new EdgeClaim(
            iri(edge),
            edge,
            approach.confidence() * fact.confidence(),
            EdgeClaim.DERIVED,
            RULES.getOrDefault(edge.predicate(), EdgeClaim.DERIVED),
            fact.evidence(),
            ImmutableSet.of(approach.iri(), fact.iri())),
        EdgeClaim::merge);
  }

  /** A figure of a system on a benchmark says that the system was evaluated on it. */
  private void deriveFromResults(ImmutableList<Node> results) {
    for (int i = 0; i < results.size(); i++) {
      Result result = extraction.results().get(i);
      if (result.subject() instanceof Subject.Named system && result.benchmark().isPresent()) {
        Edge edge =
            new Edge(
                iris.entity(system.entity()),
                ST.evaluatedOn,
                iris.entity(result.benchmark().get()));
        claims.merge(
            edge,
            new EdgeClaim(
                iri(edge),
                edge,
                result.confidence(),
                EdgeClaim.DERIVED,
                "result-on-benchmark",
                ImmutableSet.of(result.evidence()),
                ImmutableSet.of(results.get(i))),
            EdgeClaim::merge);
      }
    }
  }

  private Node iri(Edge edge) {
    return iris.claim(
        extraction.paper().id(),
        iris.relative(edge.subject()),
        edge.predicate().getURI(),
        iris.relative(edge.object()));
  }
}
