package org.stemma.query;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Writes a Markdown table, row by row. */
final class MarkdownWriter implements AnswerWriter {
  private final CellText text;
  private final OutputStream bytes;
  private final Letters out;

  MarkdownWriter(CellText text, OutputStream bytes) {
    this.text = text;
    this.bytes = bytes;
    this.out = new Letters(bytes);
  }

  @Override
  public void rows(RowSet rows) {
    List<Var> vars = rows.getResultVars();
    out.println(line(vars.stream().map(Var::getVarName).toList()));
    out.println(line(vars.stream().map(variable -> "---").toList()));
    rows.forEachRemaining(
        row ->
            out.println(
                line(
                    vars.stream()
                        .map(v -> row.contains(v) ? escape(text.of(row.get(v))) : "")
                        .toList())));
    out.flush();
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escape(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s*\\R\\s*", " ");
  }

  @Override
  public void graph(Graph graph) {
    new StandardWriter(AnswerFormat.MD, bytes).graph(graph);
  }

  @Override
  public void yesNo(boolean yes) {
    out.println(yes ? "yes" : "no");
    out.flush();
  }
}
