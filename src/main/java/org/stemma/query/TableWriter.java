package org.stemma.query;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.stemma.query.TextColumn.Kind;

/** Writes a table for people, fitted to the terminal's width. */
final class TableWriter implements AnswerWriter {
  // A table is laid out whole, so that a query for everything must not fill the memory.
  private static final int MOST_ROWS = 1000;

  private final CellText text;
  private final OptionalInt width;
  private final OutputStream bytes;
  private final Letters out;

  TableWriter(CellText text, OptionalInt width, OutputStream bytes) {
    this.text = text;
    this.width = width;
    this.bytes = bytes;
    this.out = new Letters(bytes);
  }

  @Override
  public void rows(RowSet rows) {
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < MOST_ROWS && rows.hasNext()) {
      kept.add(rows.next());
    }
    List<Var> vars = rows.getResultVars();
    if (kept.isEmpty()) {
      out.println("no rows");
    } else {
      if (!vars.isEmpty()) {
        out.print(TextTable.of(vars.stream().map(v -> column(v, kept)).toList(), width));
      }
      String more = rows.hasNext() ? " shown; there are more: --format csv gives them all" : "";
      out.println(kept.size() + (kept.size() == 1 ? " row" : " rows") + more);
    }
    out.flush();
  }

  private TextColumn column(Var variable, List<Binding> rows) {
    return new TextColumn(
        variable.getVarName(),
        kind(rows.stream().map(row -> row.get(variable)).filter(Objects::nonNull).toList()),
        rows.stream().map(row -> cell(row, variable)).collect(ImmutableList.toImmutableList()));
  }

  private static Kind kind(List<Node> nodes) {
    if (nodes.stream().allMatch(CellText::isNumber)) {
      return Kind.NUMBER;
    }
    return nodes.stream().allMatch(Node::isURI) ? Kind.IRI : Kind.WORDS;
  }

  private String cell(Binding row, Var variable) {
    return row.contains(variable)
        ? CharMatcher.whitespace().collapseFrom(text.of(row.get(variable)), ' ')
        : "";
  }

  @Override
  public void graph(Graph graph) {
    new StandardWriter(AnswerFormat.TTL, bytes).graph(graph);
  }

  @Override
  public void yesNo(boolean yes) {
    out.println(yes ? "yes" : "no");
    out.flush();
  }
}
