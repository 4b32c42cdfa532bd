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
import org.stemma.graph.Ontology;
import org.stemma.graph.Rules;
import org.stemma.store.GraphStore;
import org.stemma.store.Inference;

/** The graph of {@code graph.trig}, in a store in memory. */
public final class TestGraph {
  static final GraphReader READER = new GraphReader(load("graph.trig"), Iris.DEFAULT);

  /** The same graph with that of {@code more.trig}. */
  static final GraphReader MORE = new GraphReader(load("graph.trig", "more.trig"), Iris.DEFAULT);

  private TestGraph() {}

  /** The graph of those files, in a store in memory. */
  public static DatasetGraph load(String... files) {
    DatasetGraph graph = DatabaseMgr.createDatasetGraph();
    load(graph, files);
    return graph;
  }

  /** Makes a store of the same graph in that directory. */
  public static void store(Path directory) {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      load(store.dataset(), "graph.trig");
    }
  }

  /** Adds the ontology and what rules conclude, as a build does. */
  private static void load(DatasetGraph graph, String... files) {
    Txn.executeWrite(
        graph,
        () -> {
          for (String file : files) {
            String resource = Resources.getResource(TestGraph.class, file).toString();
            RDFParser.source(resource).parse(graph);
          }
          Ontology.graph().quads().forEach(graph::add);
          new Inference(graph, Iris.DEFAULT.runsGraph(), Rules.shipped()).apply();
        });
  }

  /** What a named query prints as comma-separated values, one string a line. */
  static List<String> rows(String name, String... arguments) {
    return rows(READER, name, List.of(arguments));
  }

  static List<String> rows(GraphReader reader, String name, List<String> arguments) {
    return print(reader, AnswerFormat.CSV, OptionalInt.empty(), name, arguments)
        .lines()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  static String print(AnswerFormat format, OptionalInt width, String name, String... arguments) {
    return print(READER, format, width, name, List.of(arguments));
  }

  private static String print(
      GraphReader reader,
      AnswerFormat format,
      OptionalInt width,
      String name,
      List<String> arguments) {
    NamedQuery query = QueryCatalogue.open(Optional.empty()).get(name);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      AskOptions options = new AskOptions(format, width, Optional.empty());
      reader.ask(query, arguments, options, out);
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
