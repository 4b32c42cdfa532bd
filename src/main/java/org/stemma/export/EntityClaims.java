package org.stemma.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;

/**
 * Copies every claim about an entity, with the edge that it is of, its sentences, and what tells
 * its paper.
 */
record EntityClaims(Lookup lookup, Iris iris, Part part, Consumer<Quad> to) {
  /** A claim in its graph. */
  private record Claim(Node graph, Node node) {}

  /** Copies the claims about that entity, and gives back the entities that they name. */
  ImmutableSet<Node> copy(Node entity) {
    Set<Claim> claims = new LinkedHashSet<>();
    for (Property role : ClaimFilter.ROLES) {
      lookup
          .dataset()
          .find(Node.ANY, Node.ANY, role.asNode(), entity)
          .forEachRemaining(quad -> claims.add(new Claim(quad.getGraph(), quad.getSubject())));
    }
    ImmutableSet.Builder<Node> named = ImmutableSet.<Node>builder().add(entity);
    for (Claim claim : claims) {
      if (isWanted(claim)) {
        copy(claim, entity);
        ClaimFilter.ROLES.forEach(role -> named.addAll(objects(claim, role)));
      }
    }
    return named.build();
  }

  private boolean isWanted(Claim claim) {
    return iris.isPaperGraph(claim.graph())
        && objects(claim, ST.confidence).stream()
            .allMatch(literal -> ClaimFilter.confidence(literal) >= part.minConfidence())
        && objects(claim, ST.statedIn).stream()
            .allMatch(paper -> part.isNewEnough(lookup.about(claim.graph(), paper)));
  }

  private void copy(Claim claim, Node entity) {
    Node graph = claim.graph();
    add(graph, lookup.about(graph, claim.node()));
    add(graph, entity, RDF.type, RDFS.label);
    for (Node paper : objects(claim, ST.statedIn)) {
      add(graph, paper, RDF.type, DCTerms.title, DCTerms.identifier, DCTerms.issued);
      for (Node named : objects(claim, ST.entity)) {
        to.accept(Quad.create(graph, paper, ST.mentions.asNode(), named));
      }
    }
    for (Node subject : objects(claim, RDF.subject)) {
      for (Node predicate : objects(claim, RDF.predicate)) {
        for (Node object : objects(claim, RDF.object)) {
          to.accept(Quad.create(graph, subject, predicate, object));
        }
      }
    }
    for (Node sentence : objects(claim, ST.evidence)) {
      add(graph, lookup.about(graph, sentence));
    }
  }

  private ImmutableList<Node> objects(Claim claim, Property property) {
    return lookup.objects(claim.graph(), claim.node(), property);
  }

  private void add(Node graph, Iterable<Triple> triples) {
    triples.forEach(triple -> to.accept(Quad.create(graph, triple)));
  }

  private void add(Node graph, Node subject, Property... properties) {
    for (Property property : properties) {
      for (Node object : lookup.objects(graph, subject, property)) {
        to.accept(Quad.create(graph, subject, property.asNode(), object));
      }
    }
  }
}
