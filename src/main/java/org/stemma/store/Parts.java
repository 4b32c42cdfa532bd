package org.stemma.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

/** Takes a part of a store out as a dataset in memory, every statement in its graph. */
final class Parts {
  /** What a claim says its entities by. */
  private static final ImmutableSet<Property> ROLES =
      ImmutableSet.of(
          RDF.subject, RDF.object, ST.entity, ST.system, ST.onBenchmark, ST.baseline, ST.metric);

  private final DatasetGraph store;
  private final Iris iris;
  private final DatasetGraph part = DatasetGraphFactory.create();

  private Parts(DatasetGraph store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /** That part of the store, which must be in a transaction. */
  static DatasetGraph of(GraphStore store, Part part) {
    Parts parts = new Parts(store.dataset(), store.iris());
    return switch (part) {
      case Part.Whole whole -> store.dataset();
      case Part.OfPaper paper -> parts.paper(paper.id());
      case Part.OfEntity entity -> parts.entity(entity.name());
    };
  }

  private DatasetGraph paper(String id) {
    String prefix = iris.base() + "paper/";
    Node graph =
        id.startsWith(prefix)
            ? NodeFactory.createURI(id.replaceFirst("#.*", "") + "#graph")
            : iris.paperGraph(id);
    add(store.find(graph, Node.ANY, Node.ANY, Node.ANY));
    if (part.isEmpty()) {
      throw new StemmaException(
          "paper " + id, "not in this store", "give an id that stemma query lists, or build it in");
    }
    add(store.find(iris.runsGraph(), graph, Node.ANY, Node.ANY));
    Set<Node> named = new TreeSet<>(Description.BY_NAME);
    part.find(graph, Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> named.add(quad.getSubject()));
    named.forEach(node -> add(store.find(iris.entitiesGraph(), node, Node.ANY, Node.ANY)));
    return part;
  }

  private DatasetGraph entity(String name) {
    Node entity = find(name);
    add(store.find(Node.ANY, entity, Node.ANY, Node.ANY));
    for (Property role : ROLES) {
      store
          .find(Node.ANY, Node.ANY, role.asNode(), entity)
          .forEachRemaining(quad -> claim(quad.getGraph(), quad.getSubject()));
    }
    return part;
  }

  /** A claim, the edge that it is of, its sentences, and which paper it is stated in. */
  private void claim(Node graph, Node claim) {
    add(store.find(graph, claim, Node.ANY, Node.ANY));
    for (Node subject : objects(graph, claim, RDF.subject)) {
      for (Node predicate : objects(graph, claim, RDF.predicate)) {
        for (Node object : objects(graph, claim, RDF.object)) {
          part.add(Quad.create(graph, subject, predicate, object));
        }
      }
    }
    for (Node sentence : objects(graph, claim, ST.evidence)) {
      add(store.find(graph, sentence, Node.ANY, Node.ANY));
    }
    for (Node paper : objects(graph, claim, ST.statedIn)) {
      add(store.find(graph, paper, RDF.type.asNode(), Node.ANY));
      add(store.find(graph, paper, DCTerms.title.asNode(), Node.ANY));
      add(store.find(graph, paper, DCTerms.identifier.asNode(), Node.ANY));
    }
    for (Node entity : objects(graph, claim, ST.entity)) {
      for (Node paper : objects(graph, claim, ST.statedIn)) {
        part.add(Quad.create(graph, paper, ST.mentions.asNode(), entity));
      }
    }
  }

  /** The entity of that IRI, or of that name or alias in any type. */
  private Node find(String name) {
    Set<Node> found = new TreeSet<>(Description.BY_NAME);
    if (name.matches("(https?|urn):\\S+")) {
      found.add(NodeFactory.createURI(name));
    } else {
      for (EntityType type : EntityType.values()) {
        found.add(iris.entity(new EntityKey(type, name)));
      }
      Node label = NodeFactory.createLiteralString(name);
      for (Property property : ImmutableList.of(SKOS.prefLabel, SKOS.altLabel)) {
        store
            .find(iris.entitiesGraph(), Node.ANY, property.asNode(), label)
            .forEachRemaining(quad -> found.add(quad.getSubject()));
      }
    }
    found.removeIf(
        node -> !store.contains(iris.entitiesGraph(), node, RDF.type.asNode(), Node.ANY));
    if (found.isEmpty()) {
      throw new StemmaException(
          "entity " + name, "not in this store", "give a name that stemma explain knows");
    }
    if (found.size() > 1) {
      throw new StemmaException(
          "entity " + name,
          "the name of " + found.size() + " entities",
          "give one of " + found.stream().map(Node::getURI).collect(Collectors.joining(" ")));
    }
    return found.iterator().next();
  }

  private ImmutableList<Node> objects(Node graph, Node subject, Property property) {
    ImmutableList.Builder<Node> objects = ImmutableList.builder();
    store
        .find(graph, subject, property.asNode(), Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects.build();
  }

  private void add(Iterator<Quad> quads) {
    quads.forEachRemaining(part::add);
  }
}
