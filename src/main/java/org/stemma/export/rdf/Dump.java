package org.stemma.export.rdf;

import java.io.IOException;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Gives a writer every statement of a dataset. Holds the subjects that belong to no paper, and of
 * the papers one at a time.
 */
public final class Dump {
  private final Walk walk;

  /** A dump of what is on that way. */
  public Dump(Walk walk) {
    this.walk = walk;
  }

  /** Every statement in its graph. */
  public void writeGraphs(DumpWriter out) throws IOException {
    for (Node graph : walk.graphs()) {
      out.graph(graph);
      if (walk.isPaper(graph)) {
        writeAll(walk.graph(graph), out);
      } else {
        for (Node subject : walk.subjects(graph)) {
          out.write(walk.about(graph, subject));
        }
      }
    }
  }

  /**
   * Every statement once, whatever graphs it is in: first of what belongs to no paper, then paper
   * by paper. The two do not overlap, since every entity that a paper names is also described
   * outside.
   */
  public void writeUnion(DumpWriter out) throws IOException {
    NavigableSet<Node> shared = new TreeSet<>(Description.BY_NAME);
    for (Node graph : walk.shared()) {
      shared.addAll(walk.subjects(graph));
    }
    for (Node subject : shared) {
      out.write(walk.about(Node.ANY, subject));
    }
    for (Node graph : walk.papers()) {
      NavigableMap<Node, Description> own = walk.graph(graph);
      own.keySet().removeAll(shared);
      writeAll(own, out);
    }
  }

  private static void writeAll(NavigableMap<Node, Description> subjects, DumpWriter out)
      throws IOException {
    for (Description subject : subjects.values()) {
      out.write(subject);
    }
  }
}
