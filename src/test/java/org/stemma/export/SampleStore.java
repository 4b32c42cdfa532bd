package org.stemma.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.graph.Samples;
import org.stemma.paper.Extraction;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

/** A store of a few papers, odd ones among them. */
final class SampleStore {
  static final List<Extraction> PAPERS =
      List.of(Samples.experts(), Samples.oddities(), Samples.numbered(1), Samples.numbered(2));

  private SampleStore() {}

  /** Makes one in that directory. */
  static GraphStore in(Path directory) {
    GraphStore store = GraphStore.open(directory, Optional.empty());
    StoreWrites.write(store, PAPERS);
    return store;
  }

  static void export(GraphStore store, Part part, Path path, Optional<ExportFormat> format) {
    Exporter.export(store, part, Target.of(path, format), Optional.empty());
  }
}
