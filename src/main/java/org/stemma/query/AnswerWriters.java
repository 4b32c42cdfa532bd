package org.stemma.query;

import java.io.OutputStream;

/** Chooses the writer of an answer. */
final class AnswerWriters {
  private AnswerWriters() {}

  static AnswerWriter of(AskOptions options, CellText text, OutputStream out) {
    return switch (options.format()) {
      case TABLE -> new TableWriter(text, options.width(), out);
      case MD -> new MarkdownWriter(text, out);
      case CSV, TSV, JSON, XML, TTL -> new StandardWriter(options.format(), out);
    };
  }
}
