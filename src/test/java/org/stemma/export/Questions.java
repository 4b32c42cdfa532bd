package org.stemma.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.system.Txn;
import org.stemma.store.GraphStore;

/** Five questions that every store must answer alike, and Stemma's own answers, as sorted lines. */
final class Questions {
  static final ImmutableList<String> NAMES =
      ImmutableList.of("proposes", "results", "counts", "lineage", "sure");

  private Questions() {}

  static Path file(String name) {
    return Path.of("src/test/resources/org/stemma/export/questions", name + ".rq");
  }

  static String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  static ImmutableList<String> answer(GraphStore store, String name) throws IOException {
    String text =
        Resources.toString(
            Resources.getResource(Questions.class, "questions/" + name + ".rq"), UTF_8);
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExecution execution =
              QueryExecution.create(text, DatasetFactory.wrap(store.dataset()))) {
            Stream.Builder<String> lines = Stream.builder();
            execution.execSelect().forEachRemaining(row -> lines.add(line(row)));
            return sorted(lines.build());
          }
        });
  }

  private static String line(QuerySolution row) {
    Map<String, String> cells = new TreeMap<>();
    row.varNames()
        .forEachRemaining(
            name -> {
              RDFNode node = Objects.requireNonNull(row.get(name));
              cells.put(
                  name, node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
            });
    return line(cells);
  }

  /** A row, its cells by the names of their columns. */
  static String line(Map<String, String> cells) {
    return cells.entrySet().stream()
        .map(cell -> cell.getKey() + "=" + cell.getValue())
        .collect(Collectors.joining("\t"))
        .replace("\r", "")
        .replace('\n', ' ');
  }

  /** In order, and 62.0 as 62: some stores keep a decimal as it is written, some its value. */
  static ImmutableList<String> sorted(Stream<String> lines) {
    return lines
        .map(line -> line.replaceAll("=(-?\\d+)\\.0(?=\t|$)", "=$1"))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
