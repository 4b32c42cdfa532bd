package org.stemma.export.rdf;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** Shows every subject to a counter before it is written. */
public record TallyingWriter(Consumer<Description> tally, DumpWriter writer) implements DumpWriter {
  /** A writer that only counts. */
  public static DumpWriter only(Consumer<Description> tally) {
    return new TallyingWriter(tally, new Nowhere());
  }

  @Override
  public void graph(Node name) throws IOException {
    writer.graph(name);
  }

  @Override
  public void write(Description description) throws IOException {
    tally.accept(description);
    writer.write(description);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private record Nowhere() implements DumpWriter {
    @Override
    public void graph(Node name) {}

    @Override
    public void write(Description description) {}

    @Override
    public void close() {}
  }
}
