package org.stemma.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.build.BuildLine;
import org.stemma.build.Watcher;
import org.stemma.graph.Abstracts;
import org.stemma.paper.StemmaException;
import org.stemma.source.PaperSource;
import org.stemma.source.ReadingOptions;

/** A store of the papers that Stemma brings along, for who has none yet. */
final class ExampleStore implements AutoCloseable {
  private static final String PAPERS = "examples/daily-papers.txt";

  private final Path folder;

  private ExampleStore(Path folder) {
    this.folder = folder;
  }

  /** Builds one in a folder for temporary files; takes some seconds. */
  static ExampleStore build(Engines engines, int threads) {
    try {
      ExampleStore example = new ExampleStore(Files.createTempDirectory("stemma-example-"));
      try {
        example.fill(engines, threads);
        return example;
      } catch (RuntimeException | IOException | Error e) {
        example.close();
        throw e;
      }
    } catch (IOException e) {
      throw new StemmaException(
          "the example", "cannot be built: " + e.getMessage(), "build a store of your own", e);
    }
  }

  private void fill(Engines engines, int threads) throws IOException {
    try (InputStream text = Resources.getResource(PAPERS).openStream();
        var readings =
            new PaperSource(new ReadingOptions(Optional.empty(), Optional.empty(), false, text))
                .read(List.of("-"));
        var store = engines.store(directory(), List.of(PAPERS), Abstracts.KEPT, false)) {
      new BuildLine(engines.extractor(), threads, BuildLine.STORE_BATCH, Watcher.NONE)
          .run(readings, store);
    }
  }

  /** Where the store is. */
  Path directory() {
    return folder.resolve("store");
  }

  @Override
  public void close() {
    try {
      if (Files.exists(folder)) {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
