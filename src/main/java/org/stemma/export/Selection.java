package org.stemma.export;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.stemma.graph.Iris;
import org.stemma.store.GraphStore;

/**
 * The statements of a part of a store, every one in its graph, to be read until it is closed. A
 * whole store is read where it is; a paper or an entity is copied into memory; a larger part into a
 * store of its own, on disk, which is gone afterwards.
 */
final class Selection implements AutoCloseable {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Optional<Copy> copy;

  private record Copy(GraphStore store, Path directory) {}

  private Selection(GraphStore store, DatasetGraph dataset, Optional<Copy> copy) {
    this.store = store;
    this.dataset = dataset;
    this.copy = copy;
  }

  /**
   * Selects that part, of one moment.
   *
   * @param scratch where to put a copy that does not fit into memory
   */
  static Selection of(GraphStore store, Part part, Path scratch) throws IOException {
    store.dataset().begin(ReadWrite.READ);
    try {
      if (part.isWhole()) {
        return new Selection(store, store.dataset(), Optional.empty());
      }
      if (part.scope() instanceof Part.Scope.OfPaper
          || part.scope() instanceof Part.Scope.OfEntity) {
        DatasetGraph memory = DatasetGraphFactory.create();
        PartCopy.copy(store, part, memory::add);
        return new Selection(store, memory, Optional.empty());
      }
      Copy copy = copy(store, part, Files.createTempDirectory(scratch, Leftovers.part()));
      return new Selection(store, copy.store().dataset(), Optional.of(copy));
    } catch (IOException | RuntimeException | Error e) {
      store.dataset().end();
      throw e;
    }
  }

  private static Copy copy(GraphStore store, Part part, Path directory) throws IOException {
    Copy copy = new Copy(GraphStore.open(directory, Optional.of(store.iris())), directory);
    DatasetGraph to = copy.store().dataset();
    try {
      to.begin(ReadWrite.WRITE);
      PartCopy.copy(store, part, to::add);
      to.commit();
      to.end();
      to.begin(ReadWrite.READ);
      return copy;
    } catch (RuntimeException | Error e) {
      to.abort();
      to.end();
      remove(copy);
      throw e;
    }
  }

  private static void remove(Copy copy) throws IOException {
    copy.store().close();
    MoreFiles.deleteRecursively(copy.directory(), RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** The statements. */
  DatasetGraph dataset() {
    return dataset;
  }

  /** The IRIs of what it holds. */
  Iris iris() {
    return store.iris();
  }

  @Override
  public void close() throws IOException {
    store.dataset().end();
    if (copy.isPresent()) {
      copy.get().store().dataset().end();
      remove(copy.get());
    }
  }
}
