package org.stemma.serve.explore;

import com.google.common.collect.ImmutableListMultimap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stemma.graph.Iris;
import org.stemma.query.TestGraph;
import org.stemma.serve.View;

/** Looks at pages over the graph of the queries' tests, without a server. */
final class Visitor {
  private static final DatasetGraph GRAPH = TestGraph.load("graph.trig", "more.trig");
  static final PerVersion<Census> CENSUS = new PerVersion<>(Census::of);
  static final PerVersion<Names> NAMES = new PerVersion<>(view -> Names.of(view, CENSUS.of(view)));

  private Visitor() {}

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
        GRAPH, () -> page.show(new View(GRAPH, Iris.DEFAULT, "test"), new Ask("", given.build())));
  }
}
