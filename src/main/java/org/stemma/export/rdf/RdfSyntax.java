package org.stemma.export.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.stemma.graph.Iris;
import org.stemma.graph.Prefixes;

/** The syntaxes that a graph is written in. */
public enum RdfSyntax {
  /** Turtle. */
  TURTLE,
  /** N-Triples. */
  N_TRIPLES,
  /** N-Quads. */
  N_QUADS,
  /** TriG. */
  TRIG,
  /** JSON-LD 1.1. */
  JSON_LD,
  /** RDF/XML. */
  RDF_XML;

  /** Whether it keeps statements in their named graphs; else it has each statement once. */
  public boolean hasGraphs() {
    return this == N_QUADS || this == TRIG;
  }

  /** A writer of it to that stream, which it leaves open. */
  public DumpWriter writer(OutputStream out, Iris iris) throws IOException {
    return switch (this) {
      case TURTLE, TRIG -> new TurtleWriter(out, Prefixes.of(iris));
      case N_TRIPLES -> new LineWriter(out, RDFFormat.NTRIPLES);
      case N_QUADS -> new LineWriter(out, RDFFormat.NQUADS);
      case JSON_LD -> new JsonLdWriter(out);
      case RDF_XML -> new RdfXmlWriter(out, Prefixes.of(iris));
    };
  }
}
