package org.stemma.store;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.Iris;

/**
 * Walks over a dataset in an order that depends only on what it says. Holds the names of graphs and
 * the subjects that belong to no paper, and of the papers one at a time.
 */
final class Dump {
  private final DatasetGraph dataset;
  private final ImmutableList<Node> graphs;
  private final Iris iris;

  /** A walk over that dataset, which must be in a transaction. */
  Dump(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    graphs = ImmutableList.sortedCopyOf(Description.BY_NAME, names);
  }

  /** Every statement in its graph. */
  void writeGraphs(DumpWriter out) throws IOException {
    for (Node graph : graphs) {
      out.graph(graph);
      if (iris.isPaperGraph(graph)) {
        writeAll(bySubject(graph), out);
      } else {
        for (Node subject : subjects(graph)) {
          out.write(Description.of(subject, about(graph, subject)));
        }
      }
    }
  }

  /**
   * Every statement once, whatever graphs it is in: first of what belongs to no paper, then paper
   * by paper. The two do not overlap, since every entity that a paper names is also described
   * outside.
   */
  void writeUnion(DumpWriter out) throws IOException {
    NavigableSet<Node> shared = new TreeSet<>(Description.BY_NAME);
    for (Node graph : graphs) {
      if (!iris.isPaperGraph(graph)) {
        shared.addAll(subjects(graph));
      }
    }
    for (Node subject : shared) {
      out.write(Description.of(subject, about(Node.ANY, subject)));
    }
    for (Node graph : graphs) {
      if (iris.isPaperGraph(graph)) {
        SortedMap<Node, Set<Triple>> own = bySubject(graph);
        own.keySet().removeAll(shared);
        writeAll(own, out);
      }
    }
  }

  private static void writeAll(SortedMap<Node, Set<Triple>> subjects, DumpWriter out)
      throws IOException {
    for (var subject : subjects.entrySet()) {
      out.write(Description.of(subject.getKey(), subject.getValue()));
    }
  }

  private SortedMap<Node, Set<Triple>> bySubject(Node graph) {
    SortedMap<Node, Set<Triple>> subjects = new TreeMap<>(Description.BY_NAME);
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                subjects
                    .computeIfAbsent(quad.getSubject(), node -> new HashSet<>())
                    .add(quad.asTriple()));
    return subjects;
  }

  private NavigableSet<Node> subjects(Node graph) {
    NavigableSet<Node> subjects = new TreeSet<>(Description.BY_NAME);
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private Collection<Triple> about(Node graph, Node subject) {
    Set<Triple> triples = new HashSet<>();
    dataset
        .find(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples;
  }
}
