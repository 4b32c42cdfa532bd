package org.stemma.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** Writes the three kinds of answer that SPARQL has. */
interface AnswerWriter {
  /** The rows of a SELECT, which are read while they are written. */
  void rows(RowSet rows);

  /** The graph of a CONSTRUCT or DESCRIBE. */
  void graph(Graph graph);

  /** The answer of an ASK. */
  void yesNo(boolean yes);
}
