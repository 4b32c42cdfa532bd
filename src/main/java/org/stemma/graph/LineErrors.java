package org.stemma.graph;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Stops a parse at its first error and keeps the line that it is in. */
final class LineErrors implements ErrorHandler {
  private long line = 1;
  private String message = "";

  /** The 1-based line of the error. */
  long line() {
    return line;
  }

  /** The parser's words, in one line. */
  String message() {
    return message;
  }

  @Override
  public void warning(String text, long atLine, long column) {}

  @Override
  public void error(String text, long atLine, long column) {
    fatal(text, atLine, column);
  }

  @Override
  public void fatal(String text, long atLine, long column) {
    line = Math.max(1, atLine);
    message = text.replaceAll("\\s+", " ");
    throw new RiotException(text);
  }
}
