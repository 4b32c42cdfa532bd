package org.stemma.export.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.export.rdf.Description;
import org.stemma.export.rdf.Walk;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityType;

/** The entities of a dataset and their edges. Holds the entities' names, and the edges of one. */
public final class EntityNetwork {
  private static final ImmutableSet<Property> FAMILY_TREE =
      ImmutableSet.of(ST.derivedFrom, ST.variantOf, ST.subsetOf, SKOS.broader);

  private final Walk walk;
  private final ImmutableList<Node> entities;
  private final Set<Node> known;

  /** The network of what is on that way. */
  public EntityNetwork(Walk walk) {
    this.walk = walk;
    this.entities = walk.entities();
    this.known = new HashSet<>(entities);
  }

  ImmutableList<Node> entities() {
    return entities;
  }

  NetworkNode node(Node entity) {
    Description description = walk.entity(entity);
    return new NetworkNode(
        entity.getURI(),
        description.text(SKOS.prefLabel).orElse(""),
        type(description),
        walk.papersNaming(entity));
  }

  private static String type(Description entity) {
    for (EntityType type : EntityType.values()) {
      if (entity.all(RDF.type).stream()
          .anyMatch(node -> node.getURI().equals(ST.NS + type.label()))) {
        return type.label();
      }
    }
    return "Entity";
  }

  /** The edges from that entity, in the order of predicate and target. */
  Collection<NetworkEdge> edges(Node entity) {
    SortedMap<String, NetworkEdge> edges = new TreeMap<>();
    Description description = walk.entity(entity);
    for (Property property : FAMILY_TREE) {
      for (Node target : description.all(property)) {
        add(edges, entity, property.asNode(), target, Optional.empty());
      }
    }
    Iterator<Quad> claims = walk.find(Node.ANY, Node.ANY, RDF.subject.asNode(), entity);
    while (claims.hasNext()) {
      Quad claim = claims.next();
      Optional<Node> predicate = one(claim, RDF.predicate);
      Optional<Node> target = one(claim, RDF.object);
      Optional<Double> confidence =
          one(claim, ST.confidence).map(node -> Double.valueOf(node.getLiteralLexicalForm()));
      if (walk.isPaper(claim.getGraph())
          && predicate.isPresent()
          && target.isPresent()
          && confidence.isPresent()) {
        add(edges, entity, predicate.get(), target.get(), confidence);
      }
    }
    return edges.values();
  }

  private void add(
      SortedMap<String, NetworkEdge> edges,
      Node source,
      Node predicate,
      Node target,
      Optional<Double> confidence) {
    if (!known.contains(target)) {
      return;
    }
    String name = predicate.getLocalName();
    NetworkEdge edge =
        edges.computeIfAbsent(
            name + " " + target,
            key -> new NetworkEdge(source.getURI(), name, target.getURI(), Optional.empty(), 0));
    confidence.ifPresent(claim -> edges.put(name + " " + target, edge.plus(claim)));
  }

  private Optional<Node> one(Quad claim, Property property) {
    Iterator<Quad> found =
        walk.find(claim.getGraph(), claim.getSubject(), property.asNode(), Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
