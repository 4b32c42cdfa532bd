package org.stemma.build;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.extract.Extractor;
import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;
import org.stemma.source.Reading;
import org.stemma.source.Reading.Read;
import org.stemma.source.Reading.Rejected;

/**
 * The line from readings to a sink. One thread reads, counts and fills the sink, the others
 * extract; the sink gets the papers in the order in which they were read. Memory holds a few
 * hundred papers, however many there are.
 */
public final class BuildLine {
  /**
   * How many papers a store takes in one transaction. TDB2 copies the pages that a transaction
   * changes: four times as many papers in each make a store of half the size.
   */
  public static final int STORE_BATCH = 1024;

  private final Extractor extractor;
  private final int threads;
  private final int batch;
  private final Watcher watcher;

  /**
   * A line.
   *
   * @param threads how many papers are extracted at once
   * @param batch how many the sink is handed at once
   */
  public BuildLine(Extractor extractor, int threads, int batch, Watcher watcher) {
    this.extractor = extractor;
    this.threads = threads;
    this.batch = batch;
    this.watcher = watcher;
  }

  /**
   * Runs the line to the end of the readings. Does not close the sink.
   *
   * @throws org.stemma.paper.StemmaException as the readings and the sink do; what the sink took
   *     before stays there
   */
  public Summary run(Stream<Reading> readings, ExtractionSink sink) {
    long start = System.nanoTime();
    var run = new Run(sink);
    try (var ahead = new Lookahead(extractor, threads, run)) {
      Iterator<Reading> each = readings.iterator();
      while (each.hasNext()) {
        run.next(each.next(), ahead);
      }
      ahead.finish();
    }
    run.flush();
    return run.summary(Duration.ofNanos(System.nanoTime() - start));
  }

  /** The counts of one run and the papers on their way to the sink. */
  private final class Run implements Lookahead.Receiver {
    private final ExtractionSink sink;
    private final SeenIds seen = new SeenIds();
    private final List<Extraction> pending = new ArrayList<>();
    private Kept kept = Kept.NONE;
    private long read;
    private long duplicates;
    private long rejected;
    private long invalid;
    private long mentions;
    private long facts;
    private long results;

    Run(ExtractionSink sink) {
      this.sink = sink;
    }

    void next(Reading reading, Lookahead ahead) {
      read++;
      switch (reading) {
        case Rejected rejection -> failed(rejection);
        case Read paper -> next(paper.paper(), ahead);
      }
    }

    private void next(Paper paper, Lookahead ahead) {
      if (seen.add(paper.id())) {
        ahead.add(paper);
      } else {
        duplicates++;
        watcher.progressed(1);
      }
    }

    @Override
    public void failed(Rejected rejection) {
      rejected++;
      watcher.rejected(rejection);
      watcher.progressed(1);
    }

    @Override
    public void extracted(Extraction extraction) {
      pending.add(extraction);
      if (pending.size() >= batch) {
        flush();
      }
    }

    void flush() {
      if (pending.isEmpty()) {
        return;
      }
      Kept taken = sink.accept(ImmutableList.copyOf(pending));
      taken.refused().forEach(this::failed);
      invalid += taken.refused().size();
      kept = kept.plus(taken.withoutRefused());
      watcher.progressed(taken.total());
      Set<Source> refused =
          taken.refused().stream().map(Rejected::source).collect(ImmutableSet.toImmutableSet());
      pending.stream()
          .filter(each -> !refused.contains(each.paper().source()))
          .forEach(this::count);
      pending.clear();
    }

    private void count(Extraction extraction) {
      mentions += extraction.mentions().size();
      facts += extraction.facts().size();
      results += extraction.results().size();
    }

    Summary summary(Duration elapsed) {
      return new Summary(
          read, kept, duplicates, rejected, invalid, mentions, facts, results, elapsed);
    }
  }
}
