package org.stemma.validate;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.stemma.graph.Shapes;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/**
 * Checks the graphs of a store or a file. One thread reads, the others check; what came of it is
 * told in the order of reading, by the caller's thread.
 */
public final class Validation {
  /** Pieces under way or waiting for each thread. */
  private static final int DEPTH = 8;

  private final Shapes shapes;
  private final int threads;

  /** A validation against those shapes on so many threads. */
  public Validation(Shapes shapes, int threads) {
    this.shapes = shapes;
    this.threads = threads;
  }

  /** Checks all graphs of the store, holding but a few in memory. */
  public void check(GraphStore store, Consumer<Checked> told) {
    DatasetGraph dataset = store.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      check(named(dataset), store.iris()::isPaperGraph, told);
    } finally {
      dataset.end();
    }
  }

  /**
   * Checks all graphs of a file of RDF, which memory must hold.
   *
   * @throws StemmaException where it cannot be read
   */
  public void check(Path file, Consumer<Checked> told) {
    DatasetGraph dataset = read(file);
    Iterator<Quad> unnamed = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    check(Iter.concat(unnamed, named(dataset)), graph -> true, told);
  }

  /** Graph by graph: only so does a store give them in order of subject. */
  private static Iterator<Quad> named(DatasetGraph dataset) {
    return Iter.flatMap(
        dataset.listGraphNodes(), graph -> dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  private void check(Iterator<Quad> quads, Predicate<Node> whole, Consumer<Checked> told) {
    Deque<CompletableFuture<Checked>> tasks = new ArrayDeque<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            new ThreadFactoryBuilder().setNameFormat("validate-%d").setDaemon(true).build())) {
      Iterator<Piece> pieces = new Pieces(quads, whole);
      while (pieces.hasNext()) {
        Piece piece = pieces.next();
        tasks.add(CompletableFuture.supplyAsync(() -> checked(piece), pool));
        if (tasks.size() > threads * DEPTH) {
          told.accept(result(tasks.remove()));
        }
      }
      tasks.forEach(task -> told.accept(result(task)));
    }
  }

  private Checked checked(Piece piece) {
    String graph = Quad.isDefaultGraph(piece.graph()) ? "" : piece.graph().getURI();
    return new Checked(graph, piece.triples().size(), shapes.check(piece.triples()));
  }

  private static Checked result(CompletableFuture<Checked> task) {
    try {
      return task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException defect) {
        throw defect;
      }
      throw e;
    }
  }

  private static DatasetGraph read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new StemmaException(file.toString(), "no such file", "name a file of RDF");
    }
    if (RDFLanguages.pathnameToLang(file.toString()) == null) {
      throw new StemmaException(
          file.toString(),
          "in no known format",
          "end it in .ttl, .nt, .nq, .trig, .jsonld or .rdf, each also with .gz");
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.create()
          .source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(dataset);
    } catch (RiotException e) {
      throw new StemmaException(
          file.toString(), "cannot be read: " + e.getMessage(), "mend it there", e);
    }
    return dataset;
  }
}
