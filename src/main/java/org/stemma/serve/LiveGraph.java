package org.stemma.serve;

import java.time.Instant;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.stemma.graph.Iris;
import org.stemma.store.GraphStore;

/** The graph of an open store. */
final class LiveGraph implements ServedGraph {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final String version = Long.toString(Instant.now().toEpochMilli(), 36);

  LiveGraph(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  static LiveGraph of(GraphStore store) {
    return new LiveGraph(store.dataset(), store.iris());
  }

  /** What the endpoint answers from. */
  DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public <T> T read(Function<View, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(new View(dataset, iris, version)));
  }
}
