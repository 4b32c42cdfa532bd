package org.stemma.source;

import org.stemma.paper.Paper;
import org.stemma.paper.Source;

/** What became of one record of the input. */
public sealed interface Reading {
  /** A paper. */
  record Read(Paper paper) implements Reading {}

  /** No paper, because of a fault in the record; the reason says what to do where it can. */
  record Rejected(Source source, String reason) implements Reading {
    /** The place and the reason in one line. */
    public String message() {
      return source + ": " + reason;
    }
  }
}
