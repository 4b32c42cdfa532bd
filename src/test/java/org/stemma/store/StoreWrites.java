package org.stemma.store;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.stemma.build.Kept;
import org.stemma.graph.Lexicon;
import org.stemma.graph.LexiconReader;
import org.stemma.graph.Run;
import org.stemma.graph.Samples;
import org.stemma.paper.Extraction;

/** Writes to stores for tests, in this process or, as a program, in another. */
public final class StoreWrites {
  static final Lexicon LEXICON =
      Lexicon.of(LexiconReader.readFile(Path.of("src/test/resources/lexicon/sample.ttl")))
          .withTaxonomy();

  private StoreWrites() {}

  /** {@code hold} keeps a store open; {@code write} writes batches into it without end. */
  public static void main(String[] args) throws InterruptedException {
    try (GraphStore store = GraphStore.open(Path.of(args[1]), Optional.empty())) {
      say("open");
      if (args[0].equals("hold")) {
        Thread.sleep(60_000);
      }
      try (GraphWriter writer = new GraphWriter(store, LEXICON, run())) {
        for (int batch = 0; batch < 10_000; batch++) {
          List<Extraction> papers = new ArrayList<>();
          for (int i = 0; i < 50; i++) {
            papers.add(Samples.numbered(batch * 50 + i));
          }
          writer.accept(papers);
          say("batch " + batch);
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }

  /**
   * Starts this as a program.
   *
   * @param files {@code direct} or {@code mapped}: how it reaches the files
   */
  static Process start(String what, Path directory, String files) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1", // It lives for seconds.
            "-Dstemma.files=" + files,
            "-cp",
            System.getProperty("java.class.path"),
            StoreWrites.class.getName(),
            what,
            directory.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The next line that the process prints. */
  static String line(Process process) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1);
    return String.valueOf(reader.readLine());
  }

  static Run run() {
    return Run.begin("test", ImmutableList.of("papers.txt"), Instant.now());
  }

  /** A writer of a new run. */
  public static GraphWriter writer(GraphStore store) {
    return new GraphWriter(store, LEXICON, run());
  }

  public static Kept write(GraphStore store, List<Extraction> papers) {
    GraphWriter writer = writer(store);
    Kept kept = writer.accept(papers);
    writer.end();
    return kept;
  }

  /** Every quad but those of runs, as lines. */
  static Set<String> quads(GraphStore store) {
    return quads(store, Node.ANY);
  }

  static Set<String> quads(GraphStore store, Node graph) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> lines = new TreeSet<>();
          store
              .dataset()
              .find(graph, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (!quad.getGraph().equals(store.iris().runsGraph())) {
                      lines.add(quad.toString());
                    }
                  });
          return lines;
        });
  }

  static long count(GraphStore store, String query) {
    String prefixes =
        "PREFIX st: <https://w3id.org/stemma/ontology#>"
            + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
            + " PREFIX prov: <http://www.w3.org/ns/prov#> ";
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.create(
                  QueryFactory.create(prefixes + query), DatasetFactory.wrap(store.dataset()))) {
            return (long) ResultSetFormatter.consume(execution.execSelect());
          }
        });
  }
}
