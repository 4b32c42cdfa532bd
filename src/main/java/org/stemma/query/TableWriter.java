package org.stemma.query;

import com.github.freva.asciitable.Column;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Writes a table for people, fitted to the terminal's width. */
final class TableWriter implements AnswerWriter {
  // A table is laid out whole, so that a query for everything must not fill the memory.
  private static final int MOST_ROWS = 1000;

  private final CellText text;
  private final OptionalInt width;
  private final PrintStream out;

  TableWriter(CellText text, OptionalInt width, PrintStream out) {
    this.text = text;
    this.width = width;
    this.out = out;
  }

  @Override
  public void rows(RowSet rows) {
    List<Var> vars = rows.getResultVars();
    List<Binding> kept = new ArrayList<>();
    while (kept.size() < MOST_ROWS && rows.hasNext()) {
      kept.add(rows.next());
    }
    if (kept.isEmpty()) {
      out.println("no rows");
      return;
    }
    out.println(TextTable.of(columns(vars, kept), cells(vars, kept), width));
    String more = rows.hasNext() ? " shown; there are more: --format csv gives them all" : "";
    out.println(kept.size() + (kept.size() == 1 ? " row" : " rows") + more);
  }

  private static Column[] columns(List<Var> vars, List<Binding> rows) {
    return vars.stream()
        .map(variable -> TextTable.column(variable.getVarName(), isNumeric(variable, rows)))
        .toArray(Column[]::new);
  }

  private static boolean isNumeric(Var variable, List<Binding> rows) {
    return rows.stream()
        .filter(row -> row.contains(variable))
        .allMatch(row -> CellText.isNumber(row.get(variable)));
  }

  private String[][] cells(List<Var> vars, List<Binding> rows) {
    return rows.stream()
        .map(row -> vars.stream().map(variable -> cell(row, variable)).toArray(String[]::new))
        .toArray(String[][]::new);
  }

  private String cell(Binding row, Var variable) {
    return row.contains(variable) ? text.of(row.get(variable)) : "";
  }

  @Override
  public void graph(Graph graph) {
    new StandardWriter(AnswerFormat.TTL, out).graph(graph);
  }

  @Override
  public void yesNo(boolean yes) {
    out.println(yes ? "yes" : "no");
  }
}
