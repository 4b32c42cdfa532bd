package org.stemma.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written. */
public enum AnswerFormat {
  /** A table for people; Turtle where the answer is a graph. */
  TABLE,
  /** SPARQL 1.1 results as comma-separated values. */
  CSV,
  /** SPARQL 1.1 results as tab-separated values. */
  TSV,
  /** SPARQL 1.1 results as JSON; JSON-LD where the answer is a graph. */
  JSON,
  /** SPARQL 1.1 results as XML; RDF/XML where the answer is a graph. */
  XML,
  /** Turtle, where the answer is a graph. */
  TTL,
  /** A Markdown table. */
  MD;

  /** The name on the command line, such as {@code csv}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that label. */
  public static Optional<AnswerFormat> ofLabel(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  @Override
  public String toString() {
    return label();
  }
}
