package org.stemma.serve;

import java.util.function.Function;

/**
 * The graph that is served. A build or an update may put another state in its place between two
 * questions, never within one.
 */
public interface ServedGraph {
  /**
   * Answers a question from one state of the graph, in one read transaction. The answer must hold
   * nothing that reads on: no iterator, no view of the graph. Not to be called within a question.
   *
   * @return what the question returns
   */
  <T> T read(Function<View, T> question);
}
