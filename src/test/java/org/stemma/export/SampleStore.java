package org.stemma.export;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.stemma.graph.Samples;
import org.stemma.paper.Extraction;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

/**
 * A store of a few papers, odd ones among them, that all tests of a class share: exports only read.
 */
final class SampleStore implements BeforeAllCallback, AfterAllCallback {
  static final List<Extraction> PAPERS =
      List.of(Samples.experts(), Samples.oddities(), Samples.numbered(1), Samples.numbered(2));

  private Optional<GraphStore> store = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    GraphStore made = GraphStore.open(Files.createTempDirectory("stemma-sample"), Optional.empty());
    StoreWrites.write(made, PAPERS);
    store = Optional.of(made);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    GraphStore made = store();
    made.close();
    MoreFiles.deleteRecursively(made.directory(), RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** The store, open. */
  GraphStore store() {
    return store.orElseThrow();
  }

  static void export(GraphStore store, Part part, Path path, Optional<ExportFormat> format) {
    Exporter.export(store, part, Target.of(path, format), Optional.empty());
  }
}
