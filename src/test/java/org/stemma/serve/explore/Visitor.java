package org.stemma.serve.explore;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stemma.graph.Iris;
import org.stemma.query.TestGraph;
import org.stemma.search.SearchIndex;
import org.stemma.serve.View;
import org.stemma.store.GraphStore;

/** Looks at pages over the graph of the queries' tests, without a server. */
final class Visitor {
  private static final DatasetGraph GRAPH = TestGraph.load("graph.trig", "more.trig");
  static final PerVersion<Census> CENSUS = new PerVersion<>(Census::of);
  static final PerVersion<Names> NAMES = new PerVersion<>(view -> Names.of(view, CENSUS.of(view)));

  /** Pages that search are tested by the server's answers. */
  private static final SearchIndex NOTHING = nothing();

  private Visitor() {}

  private static SearchIndex nothing() {
    try {
      Path directory = Files.createTempDirectory("stemma");
      try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
        return SearchIndex.of(store);
      } finally {
        MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page shows to that question. */
  static Document see(Page page, String... parameters) {
    return Jsoup.parse(new Templates().write((Html) answer(page, parameters)));
  }

  /** What the page answers to that question, which is names and values in turn. */
  static Answer answer(Page page, String... parameters) {
    ImmutableListMultimap.Builder<String, String> given = ImmutableListMultimap.builder();
    for (int i = 0; i < parameters.length; i += 2) {
      given.put(parameters[i], parameters[i + 1]);
    }
    return Txn.calculateRead(
        GRAPH,
        () ->
            page.show(new View(GRAPH, Iris.DEFAULT, "test", NOTHING), new Ask("", given.build())));
  }
}
