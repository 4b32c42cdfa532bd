package org.stemma.serve.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A leaderboard as a CSV file. */
final class BoardTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "benchmark",
              "metric",
              "system",
              "value",
              "unit",
              "kind",
              "against",
              "models",
              "paper",
              "title",
              "date",
              "confidence",
              "sentence")
          .get();

  private BoardTable() {}

  /** The figures of that board, one a row. */
  static Download of(String slug, Link benchmark, Board board, BoardModels models) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
      for (Figure figure : board.figures()) {
        rows.printRecord(
            benchmark.label(),
            figure.metricWords(),
            figure.system().map(Link::label).orElse(figure.own() ? "(the paper's own)" : ""),
            figure.value().toPlainString(),
            figure.unit(),
            figure.kind(),
            figure.baseline().map(Link::label).orElse(""),
            models.of(figure).stream().map(Link::label).collect(Collectors.joining("; ")),
            figure.paper().href().replaceFirst("^/paper/", ""),
            figure.paper().title(),
            figure.paper().date().orElse(""),
            Double.toString(figure.witness().confidence()),
            figure.witness().sentence().orElse(figure.quote()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = slug.replaceAll("[^A-Za-z0-9.-]", "-") + "-" + board.id() + ".csv";
    return new Download("text/csv;charset=utf-8", name, text.toString());
  }
}
