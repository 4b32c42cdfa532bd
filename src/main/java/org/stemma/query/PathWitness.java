package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.Path;

/** Finds the triples by which a property path leads from one node to another. */
record PathWitness(DatasetGraph graph) {
  private static final Comparator<Quad> ORDER =
      Comparator.<Quad, String>comparing(quad -> quad.getPredicate().toString())
          .thenComparing(quad -> quad.getObject().toString());

  /**
   * The shortest such way; empty where there is none, or the path is of another kind than {@code
   * p|q} and {@code (p|q)+}.
   */
  ImmutableList<Triple> find(Node from, Path path, Node to) {
    boolean far = path instanceof P_OneOrMore1;
    ImmutableSet<Node> properties =
        links(path instanceof P_OneOrMore1 more ? more.getSubPath() : path);
    Map<Node, Triple> reachedBy = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !reachedBy.containsKey(to)) {
      Node node = open.remove();
      if (!far && !node.equals(from)) {
        break;
      }
      for (Triple step : steps(node, properties)) {
        if (reachedBy.putIfAbsent(step.getObject(), step) == null) {
          open.add(step.getObject());
        }
      }
    }
    return way(from, to, reachedBy);
  }

  private static ImmutableList<Triple> way(Node from, Node to, Map<Node, Triple> reachedBy) {
    Deque<Triple> way = new ArrayDeque<>();
    Node node = to;
    while (reachedBy.containsKey(node) && (way.isEmpty() || !node.equals(from))) {
      Triple step = reachedBy.get(node);
      way.addFirst(step);
      node = step.getSubject();
    }
    return ImmutableList.copyOf(way);
  }

  private List<Triple> steps(Node node, ImmutableSet<Node> properties) {
    ImmutableList.Builder<Quad> quads = ImmutableList.builder();
    for (Node property : properties) {
      quads.addAll(graph.find(Node.ANY, node, property, Node.ANY));
    }
    return quads.build().stream().sorted(ORDER).map(Quad::asTriple).distinct().toList();
  }

  private static ImmutableSet<Node> links(Path path) {
    return switch (path) {
      case P_Link link -> ImmutableSet.of(link.getNode());
      case P_Alt either ->
          ImmutableSet.<Node>builder()
              .addAll(links(either.getLeft()))
              .addAll(links(either.getRight()))
              .build();
      default -> ImmutableSet.of();
    };
  }
}
