package org.stemma.export.rdf;

import java.io.IOException;
import org.apache.jena.graph.Node;

/**
 * Writes RDF in one syntax, subject by subject, holding no more than one of them. What it is given
 * in one order it writes as the same bytes.
 */
public interface DumpWriter extends AutoCloseable {
  /** What follows is in that named graph; never called where the syntax has no graphs. */
  void graph(Node name) throws IOException;

  /** Writes all that is said of a subject, in its graph if the syntax has graphs. */
  void write(Description description) throws IOException;

  /** Writes what ends the document; does not close what is written to. */
  @Override
  void close() throws IOException;
}
