package org.stemma.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.stemma.graph.Iris;
import org.stemma.store.GraphStore;

/** The graph of {@code graph.trig}, in a store in memory. */
public final class TestGraph {
  static final GraphReader READER = new GraphReader(load(), Iris.DEFAULT);

  private TestGraph() {}

  private static DatasetGraph load() {
    DatasetGraph graph = DatabaseMgr.createDatasetGraph();
    load(graph);
    return graph;
  }

  /** Makes a store of the same graph in that directory. */
  public static void store(Path directory) {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      load(store.dataset());
    }
  }

  private static void load(DatasetGraph graph) {
    String file = Resources.getResource(TestGraph.class, "graph.trig").toString();
    Txn.executeWrite(graph, () -> RDFParser.source(file).parse(graph));
  }

  /** What a named query prints as comma-separated values, one string a line. */
  static List<String> rows(String name, String... arguments) {
    return print(AnswerFormat.CSV, OptionalInt.empty(), name, arguments)
        .lines()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  static String print(AnswerFormat format, OptionalInt width, String name, String... arguments) {
    NamedQuery query = QueryCatalogue.open(Optional.empty()).get(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      AskOptions options = new AskOptions(format, width, Optional.empty());
      READER.ask(query, List.of(arguments), options, out);
    }
    return bytes.toString(UTF_8);
  }

  static String ask(String sparql, AskOptions options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      READER.ask("query", sparql, options, out);
    }
    return bytes.toString(UTF_8);
  }
}
