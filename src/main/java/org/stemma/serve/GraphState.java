package org.stemma.serve;

import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.Iris;
import org.stemma.search.SearchIndex;

/** One generation of the graph, with the count of those who read it. */
final class GraphState {
  private final DatasetGraph graph;
  private final Iris iris;
  private final SearchIndex search;
  private final Supplier<String> fingerprint;
  private final Runnable end;
  private volatile String version;
  private int readers;
  private boolean retired;

  /**
   * A state that nobody reads yet.
   *
   * @param fingerprint tells one content of the graph from another
   * @param end what is done with it when another is in its place and nobody reads it any more
   */
  GraphState(
      DatasetGraph graph,
      Iris iris,
      SearchIndex search,
      Supplier<String> fingerprint,
      Runnable end) {
    this.graph = graph;
    this.iris = iris;
    this.search = search;
    this.fingerprint = fingerprint;
    this.end = end;
    this.version = fingerprint.get();
  }

  DatasetGraph graph() {
    return graph;
  }

  View view() {
    return new View(graph, iris, version, search);
  }

  /** Is told that the graph's content has been changed in place. */
  void changed() {
    version = fingerprint.get();
  }

  /** Counts one who begins to read; not where the state is retired. */
  synchronized boolean enter() {
    if (retired) {
      return false;
    }
    readers++;
    return true;
  }

  /** Counts off one who has read. */
  void leave() {
    boolean last;
    synchronized (this) {
      readers--;
      last = retired && readers == 0;
    }
    if (last) {
      end.run();
    }
  }

  /** Lets nobody in any more, and ends when the last has left. */
  void retire() {
    boolean empty;
    synchronized (this) {
      retired = true;
      empty = readers == 0;
    }
    if (empty) {
      end.run();
    }
  }
}
