package org.stemma.cli;

import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import org.stemma.query.NamedQuery;
import org.stemma.query.QueryParameter;

/** Named queries, told to people. */
final class QueryHelp {
  private QueryHelp() {}

  /** The names with their titles, folder by folder, and what to do next. */
  static String list(List<NamedQuery> queries) {
    int width = queries.stream().mapToInt(query -> query.name().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    Multimaps.index(queries, NamedQuery::folder).asMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            folder -> {
              text.append(folder.getKey()).append('\n');
              for (NamedQuery query : folder.getValue()) {
                text.append(line("  ", query.name(), width)).append(query.title()).append('\n');
              }
            });
    return text.append("\nstemma query --describe NAME tells what a query takes.\n").toString();
  }

  /** What a query answers and takes. */
  static String of(NamedQuery query) {
    StringBuilder text = new StringBuilder();
    text.append(query.name())
        .append(" (")
        .append(query.folder())
        .append("): ")
        .append(query.title())
        .append("\n\n");
    text.append(query.description()).append('\n');
    if (!query.parameters().isEmpty()) {
      text.append("\nParameters:\n");
      int width =
          query.parameters().stream()
              .mapToInt(parameter -> parameter.name().length())
              .max()
              .orElse(0);
      query.parameters().forEach(parameter -> text.append(line(parameter, width)).append('\n'));
    }
    text.append("\nExamples:\n");
    query.examples().forEach(example -> text.append("  ").append(example).append('\n'));
    return text.toString();
  }

  private static String line(QueryParameter parameter, int width) {
    String need =
        parameter
            .standard()
            .map(value -> " (default: " + value + ")")
            .orElse(parameter.required() ? "" : " (optional)");
    return line("  ", parameter.name(), width)
        + parameter.type().label()
        + ": "
        + parameter.text()
        + need;
  }

  private static String line(String indent, String name, int width) {
    return indent + name + " ".repeat(width - name.length() + 2);
  }
}
