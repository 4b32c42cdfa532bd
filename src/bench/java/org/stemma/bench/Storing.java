package org.stemma.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.build.Kept;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Models;
import org.stemma.graph.Lexicon;
import org.stemma.graph.LexiconReader;
import org.stemma.graph.Run;
import org.stemma.paper.Extraction;
import org.stemma.paper.LexiconEntry;
import org.stemma.store.GraphStore;
import org.stemma.store.GraphWriter;

/** What it costs to put 1,024 papers, already extracted, into an empty store: one transaction. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class Storing {
  private static final int PAPERS = 1024;

  /** The file of papers. */
  @Param("papers.jsonl")
  public String papers;

  private List<Extraction> extractions;
  private Lexicon lexicon;
  private Path directory;
  private GraphWriter writer;

  /** Extracts the sample. */
  @Setup
  public void prepare() {
    ImmutableList<LexiconEntry> entries = LexiconReader.read(Optional.empty());
    lexicon = Lexicon.of(entries).withTaxonomy();
    var line = new ExtractionLine(Models.shipped(), entries, Set.of());
    extractions = Sample.of(papers, PAPERS).stream().map(line::extract).toList();
  }

  /** Makes an empty store. */
  @Setup(Level.Invocation)
  public void open() throws IOException {
    directory = Files.createTempDirectory("stemma-bench");
    Run run = Run.begin("bench", ImmutableList.of(papers), Instant.now());
    GraphStore store = GraphStore.open(directory.resolve("store"), Optional.empty());
    writer = new GraphWriter(store, lexicon, run);
  }

  /** Removes it. */
  @TearDown(Level.Invocation)
  public void close() throws IOException {
    writer.close();
    MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Maps to RDF and writes. */
  @Benchmark
  public Kept store() {
    return writer.accept(extractions);
  }
}
