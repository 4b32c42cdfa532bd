package org.stemma.build;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.extract.Extractor;
import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;
import org.stemma.source.Reading.Rejected;

/**
 * Extracts on several threads a bounded way ahead, and hands the extractions on in the papers'
 * order, on the caller's thread.
 */
final class Lookahead implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lookahead.class);

  /** Papers in one task, so that handing over costs little beside extracting. */
  private static final int TASK = 8;

  /** Tasks under way or waiting for each thread, so that a slow paper does not stop the others. */
  private static final int DEPTH = 4;

  /** Who is told what became of the papers. */
  interface Receiver {
    void extracted(Extraction extraction);

    void failed(Rejected rejected);
  }

  private sealed interface Outcome {}

  private record Extracted(Extraction extraction) implements Outcome {}

  private record Failed(Rejected rejected) implements Outcome {}

  private final Extractor extractor;
  private final Receiver receiver;
  private final ExecutorService threads;
  private final int depth;
  private final Deque<CompletableFuture<ImmutableList<Outcome>>> tasks = new ArrayDeque<>();
  private List<Paper> waiting = new ArrayList<>();

  Lookahead(Extractor extractor, int threads, Receiver receiver) {
    this.extractor = extractor;
    this.receiver = receiver;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            new ThreadFactoryBuilder().setNameFormat("extract-%d").setDaemon(true).build());
    depth = threads * DEPTH;
  }

  /** Takes a paper; may hand on extractions of earlier ones. */
  void add(Paper paper) {
    waiting.add(paper);
    if (waiting.size() == TASK) {
      submit();
    }
  }

  /** Hands on the extractions of all papers taken so far. */
  void finish() {
    submit();
    while (!tasks.isEmpty()) {
      handOn();
    }
  }

  private void submit() {
    if (waiting.isEmpty()) {
      return;
    }
    ImmutableList<Paper> papers = ImmutableList.copyOf(waiting);
    waiting = new ArrayList<>();
    tasks.add(
        CompletableFuture.supplyAsync(
            () -> papers.stream().map(this::outcome).collect(ImmutableList.toImmutableList()),
            threads));
    while (tasks.size() > depth) {
      handOn();
    }
  }

  private void handOn() {
    try {
      tasks.remove().join().forEach(this::handOn);
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  private void handOn(Outcome outcome) {
    switch (outcome) {
      case Extracted done -> receiver.extracted(done.extraction());
      case Failed failed -> receiver.failed(failed.rejected());
    }
  }

  /** A defect that one paper brings to light must not cost the others. */
  private Outcome outcome(Paper paper) {
    try {
      return new Extracted(extractor.extract(paper));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{}", paper.source(), e);
      String what = "cannot be extracted (" + e + "), a defect of Stemma; please report it";
      return new Failed(new Rejected(paper.source(), what));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
