package org.stemma.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.build.BuildLine;
import org.stemma.build.ExtractionSink;
import org.stemma.build.Kept;
import org.stemma.build.Watcher;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Models;
import org.stemma.graph.LexiconReader;
import org.stemma.json.ExtractionWriter;
import org.stemma.paper.Extraction;
import org.stemma.source.PaperSource;
import org.stemma.source.Reading;
import org.stemma.source.ReadingOptions;

/**
 * Times extraction as {@code stemma extract} does it, reading and writing included, once it is
 * warm: the file is run through twice, and the second time counts.
 */
public final class WarmExtraction {
  private WarmExtraction() {}

  /** Prints abstracts a second; takes the file and how many threads. */
  public static void main(String[] args) throws IOException {
    var extractor =
        new ExtractionLine(Models.shipped(), LexiconReader.read(Optional.empty()), Set.of());
    int threads = Integer.parseInt(args[1]);
    run(extractor, args[0], threads);
    long start = System.nanoTime();
    long papers = run(extractor, args[0], threads);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%.0f%n", papers / seconds);
  }

  private static long run(ExtractionLine extractor, String file, int threads) throws IOException {
    try (Stream<Reading> readings = new PaperSource(ReadingOptions.defaults()).read(List.of(file));
        Nowhere sink = new Nowhere()) {
      return new BuildLine(extractor, threads, 1, Watcher.NONE).run(readings, sink).kept().total();
    }
  }

  /** Writes all that would be printed, to no one. */
  private static final class Nowhere implements ExtractionSink {
    private final ExtractionWriter writer;

    Nowhere() throws IOException {
      writer = new ExtractionWriter(OutputStream.nullOutputStream());
    }

    @Override
    public Kept accept(List<Extraction> extractions) {
      extractions.forEach(writer);
      return Kept.added(extractions.size());
    }

    @Override
    public void close() {
      // Nothing to close.
    }
  }
}
