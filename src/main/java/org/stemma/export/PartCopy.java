package org.stemma.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stemma.graph.Iris;
import org.stemma.paper.StemmaException;
import org.stemma.query.TermAnswer;
import org.stemma.store.GraphStore;

/**
 * Copies a part of a store, paper by paper, every statement in its graph. Holds one paper's graph,
 * and the names of the entities and runs that were met.
 */
final class PartCopy {
  private final GraphStore store;
  private final DatasetGraph from;
  private final Lookup lookup;
  private final Iris iris;
  private final Part part;
  private final Consumer<Quad> to;
  private final Set<Node> entities = new HashSet<>();
  private final Set<Node> runs = new HashSet<>();
  private long papers;

  private PartCopy(GraphStore store, Part part, Consumer<Quad> to) {
    this.store = store;
    this.from = store.dataset();
    this.lookup = new Lookup(from);
    this.iris = store.iris();
    this.part = part;
    this.to = to;
  }

  /** Gives every statement of that part of the store, which must be in a transaction. */
  static void copy(GraphStore store, Part part, Consumer<Quad> to) {
    new PartCopy(store, part, to).copy();
  }

  private void copy() {
    switch (part.scope()) {
      case Part.Scope.Whole whole -> somePapers(ImmutableList.copyOf(from.listGraphNodes()));
      case Part.Scope.OfPaper paper -> somePapers(ImmutableList.of(graphOf(paper.id())));
      case Part.Scope.OfEntity entity -> entity(new EntitySearch(store).find(entity.name()));
      case Part.Scope.OfQuery query -> query(query);
    }
    closure(iris.entitiesGraph(), entities);
    closure(iris.runsGraph(), runs);
  }

  private Node graphOf(String id) {
    String prefix = iris.base() + "paper/";
    Node graph =
        id.startsWith(prefix)
            ? NodeFactory.createURI(id.replaceFirst("#.*", "") + "#graph")
            : iris.paperGraph(id);
    if (!from.containsGraph(graph)) {
      throw new StemmaException(
          "paper " + id, "not in this store", "give an id that stemma query lists, or build it in");
    }
    return graph;
  }

  private void query(Part.Scope.OfQuery query) {
    switch (TermAnswer.of(store, query.query(), query.arguments())) {
      case TermAnswer.Statements statements -> {
        if (part.since().isPresent() || part.minConfidence() > 0) {
          throw new StemmaException(
              part.label(),
              "constructs statements, which have no day and no confidence",
              "leave out --since and --min-confidence");
        }
        Node graph = NodeFactory.createURI(iris.base() + "graph/query-" + query.query().name());
        statements.triples().forEach(triple -> to.accept(Quad.create(graph, triple)));
      }
      case TermAnswer.Resources resources -> {
        for (Node node : resources.nodes()) {
          Node graph = NodeFactory.createURI(node.getURI() + "#graph");
          if (iris.isPaperGraph(graph) && from.containsGraph(graph)) {
            papers(ImmutableList.of(graph));
          } else if (from.contains(iris.entitiesGraph(), node, RDF.type.asNode(), Node.ANY)) {
            entity(node);
          }
        }
        if (papers == 0 && entities.isEmpty()) {
          throw new StemmaException(
              part.label(),
              "gives no paper and no entity",
              "give other parameters, or a query that finds some");
        }
      }
    }
  }

  private void somePapers(Collection<Node> graphs) {
    papers(graphs);
    if (papers == 0 && part.since().isPresent()) {
      throw new StemmaException(
          part.label(), "no paper is that new", "give an earlier day to --since");
    }
  }

  private void papers(Collection<Node> graphs) {
    for (Node graph : graphs) {
      if (iris.isPaperGraph(graph)) {
        ImmutableSet<Triple> triples = lookup.about(graph, Node.ANY);
        if (part.isNewEnough(triples)) {
          paper(graph, ClaimFilter.apply(triples, part.minConfidence()));
        }
      }
    }
  }

  private void paper(Node graph, ImmutableSet<Triple> triples) {
    papers++;
    runs.add(graph);
    for (Triple triple : triples) {
      to.accept(Quad.create(graph, triple));
      if (triple.getPredicate().equals(RDFS.label.asNode())) {
        entities.add(triple.getSubject());
      }
    }
  }

  private void entity(Node entity) {
    entities.addAll(new EntityClaims(lookup, iris, part, to).copy(entity));
  }

  /** What that graph says of those nodes, and of the nodes in it that they lead to. */
  private void closure(Node graph, Set<Node> nodes) {
    Set<Node> seen = new HashSet<>(nodes);
    Deque<Node> open = new ArrayDeque<>(nodes);
    while (!open.isEmpty()) {
      for (Triple triple : lookup.about(graph, open.remove())) {
        to.accept(Quad.create(graph, triple));
        Node object = triple.getObject();
        if (object.isURI() && seen.add(object)) {
          open.add(object);
        }
      }
    }
  }
}
