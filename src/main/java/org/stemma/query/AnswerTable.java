package org.stemma.query;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;
import org.stemma.graph.Iris;

/**
 * A table that no query gave, to be written as the answer of one is.
 *
 * @param rows each with a term for each of the columns, an empty text where there is nothing
 */
public record AnswerTable(ImmutableList<String> columns, ImmutableList<? extends List<Node>> rows) {
  /** Writes it; IRIs under that base are shortened where people read them. */
  public void write(Iris iris, AskOptions options, OutputStream out) {
    List<Var> vars = columns.stream().map(Var::alloc).toList();
    AnswerWriters.of(options, new CellText(Prefixes.of(iris)), out)
        .rows(RowSetStream.create(vars, rows.stream().map(row -> binding(vars, row)).iterator()));
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Binding binding(List<Var> vars, List<Node> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < vars.size(); i++) {
      if (!row.get(i).isLiteral() || !row.get(i).getLiteralLexicalForm().isEmpty()) {
        binding.add(vars.get(i), row.get(i));
      }
    }
    return binding.build();
  }
}
