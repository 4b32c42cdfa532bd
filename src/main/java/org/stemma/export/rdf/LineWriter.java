package org.stemma.export.rdf;

import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes N-Triples, or N-Quads where it is told of graphs: a statement a line. */
final class LineWriter implements DumpWriter {
  private final StreamRDF out;
  private Optional<Node> graph = Optional.empty();

  LineWriter(OutputStream stream, RDFFormat format) {
    out = StreamRDFWriter.getWriterStream(stream, format);
    out.start();
  }

  @Override
  public void graph(Node name) {
    graph = Optional.of(name);
  }

  @Override
  public void write(Description description) {
    description
        .properties()
        .forEach(
            (predicate, objects) -> {
              for (Node object : objects) {
                write(Triple.create(description.subject(), predicate, object));
              }
            });
  }

  private void write(Triple triple) {
    if (graph.isPresent()) {
      out.quad(Quad.create(graph.get(), triple));
    } else {
      out.triple(triple);
    }
  }

  @Override
  public void close() {
    out.finish();
  }
}
