package org.stemma.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.stemma.graph.Iris;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

/** Asks a graph: queries, and what is known about an entity. Each answer is of one moment. */
public final class GraphReader {
  private final DatasetGraph graph;
  private final PrefixMapping prefixes;
  private final Questions questions;
  private final EntityNames names;

  /** A reader of that graph, whose union of named graphs is what is asked. */
  GraphReader(DatasetGraph graph, Iris iris) {
    this.graph = graph;
    this.prefixes = Prefixes.of(iris);
    this.questions = new Questions(graph, prefixes);
    this.names = new EntityNames(graph, iris);
  }

  /** A reader of that store. */
  public static GraphReader of(GraphStore store) {
    return new GraphReader(store.dataset(), store.iris());
  }

  /** Whether that is a SPARQL text rather than the name of a query. */
  public static boolean isSparql(String text) {
    return SparqlText.is(text);
  }

  /**
   * Answers a SPARQL text.
   *
   * @param place where the text comes from, for messages
   */
  public void ask(String place, String sparql, AskOptions options, OutputStream out) {
    Query query = SparqlText.parse(place, sparql, prefixes);
    Txn.executeRead(graph, () -> answer(query, ImmutableMap.of(), options, out));
  }

  /** Answers the query in that file. */
  public void ask(Path file, AskOptions options, OutputStream out) {
    ask(file.toString(), QueryFile.read(file), options, out);
  }

  /**
   * Answers a named query.
   *
   * @param arguments words such as {@code benchmark=WebShop}, or bare values in order
   */
  public void ask(NamedQuery named, List<String> arguments, AskOptions options, OutputStream out) {
    Query query = SparqlText.parse(named.place(), named.text(), prefixes);
    Txn.executeRead(
        graph, () -> answer(query, new Arguments(named, names).bind(arguments), options, out));
  }

  /**
   * What is known about each entity that bears the name.
   *
   * @param type the type it must have; any where empty
   * @throws StemmaException where there is none, offering the nearest names
   */
  public ImmutableList<Explanation> explain(String name, Optional<EntityType> type) {
    Set<EntityType> types =
        type.map(ImmutableSet::of).orElse(ImmutableSet.copyOf(EntityType.values()));
    return Txn.calculateRead(
        graph,
        () -> {
          ImmutableList<NamedEntity> entities = names.find(name, types);
          if (entities.isEmpty()) {
            throw names.unknown(name, types);
          }
          var conclusions = new Conclusions(graph, questions, new StatementWords(graph, prefixes));
          Explanations explanations = new Explanations(questions, conclusions);
          return entities.stream().map(explanations::of).collect(ImmutableList.toImmutableList());
        });
  }

  /** What the graph holds: sections such as {@code entities}, each with its figures in order. */
  public ImmutableListMultimap<String, Figure> statistics() {
    CellText text = new CellText(prefixes);
    return Txn.calculateRead(
        graph,
        () ->
            questions.rows("statistics", ImmutableMap.of()).stream()
                .collect(
                    ImmutableListMultimap.toImmutableListMultimap(
                        row -> text.of(row.get("section")),
                        row -> new Figure(text.of(row.get("name")), text.of(row.get("value"))))));
  }

  /** The same in a format for other programs, as rows of section, name and value. */
  public void statistics(AskOptions options, OutputStream out) {
    Txn.executeRead(
        graph, () -> answer(questions.own("statistics"), ImmutableMap.of(), options, out));
  }

  private void answer(
      Query query, ImmutableMap<Var, Node> values, AskOptions options, OutputStream out) {
    AnswerWriter writer = AnswerWriters.of(options, new CellText(prefixes), out);
    try (QueryExec execution = questions.prepare(query, values, options.timeout())) {
      switch (query.queryType()) {
        case ASK -> writer.yesNo(execution.ask());
        case CONSTRUCT -> writer.graph(execution.construct());
        case DESCRIBE -> writer.graph(execution.describe());
        default -> writer.rows(execution.select());
      }
    } catch (QueryCancelledException e) {
      throw late(options.timeout().orElse(Duration.ZERO), e);
    } catch (QueryException e) {
      throw new StemmaException(
          "query", String.valueOf(e.getMessage()), "ask this graph alone, without SERVICE", e);
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StemmaException late(Duration limit, QueryCancelledException e) {
    return new StemmaException(
        "query",
        "not finished after " + limit.toMillis() / 1000.0 + " s",
        "narrow it, or give a longer --timeout",
        e);
  }
}
