package org.stemma.export;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.export.rdf.Description;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/** Finds the one entity that a name is of. */
record EntitySearch(GraphStore store) {
  /**
   * The entity of that IRI, or of that name or alias in any type.
   *
   * @throws StemmaException where there is none, or more than one
   */
  Node find(String name) {
    Set<Node> found = new TreeSet<>(Description.BY_NAME);
    if (name.matches("(https?|urn):\\S+")) {
      found.add(NodeFactory.createURI(name));
    } else {
      for (EntityType type : EntityType.values()) {
        found.add(store.iris().entity(new EntityKey(type, name)));
      }
      Node label = NodeFactory.createLiteralString(name);
      for (Property property : ImmutableList.of(SKOS.prefLabel, SKOS.altLabel)) {
        store
            .dataset()
            .find(store.iris().entitiesGraph(), Node.ANY, property.asNode(), label)
            .forEachRemaining(quad -> found.add(quad.getSubject()));
      }
    }
    found.removeIf(
        node ->
            !store
                .dataset()
                .contains(store.iris().entitiesGraph(), node, RDF.type.asNode(), Node.ANY));
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
}
