package org.stemma.search;

import java.util.List;
import org.stemma.build.Ending;
import org.stemma.build.ExtractionSink;
import org.stemma.build.Kept;
import org.stemma.paper.Extraction;
import org.stemma.store.GraphStore;
import org.stemma.store.GraphWriter;

/** Writes into a store, and at the end brings its index in step. */
public final class IndexedWriter implements ExtractionSink {
  private final GraphStore store;
  private final GraphWriter writer;

  /** Writes by that writer into that store, which is closed with this. */
  public IndexedWriter(GraphStore store, GraphWriter writer) {
    this.store = store;
    this.writer = writer;
    IndexUpdate.announce(store);
  }

  @Override
  public Kept accept(List<Extraction> batch) {
    return writer.accept(batch);
  }

  @Override
  public Ending complete() {
    return writer.complete();
  }

  /** Ends the run where that is not done, brings the index in step, and closes the store. */
  @Override
  public void close() {
    try {
      writer.finish();
      IndexUpdate.run(store);
    } finally {
      store.close();
    }
  }
}
