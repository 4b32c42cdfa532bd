package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What came of a query. */
public sealed interface Outcome {
  /**
   * Rows.
   *
   * @param columns the variables; subject, property and object where the answer is a graph
   * @param isGraph whether it is
   * @param more whether there are more rows than are shown
   */
  record Table(
      ImmutableList<String> columns,
      ImmutableList<ImmutableList<Term>> rows,
      boolean isGraph,
      boolean more)
      implements Outcome {
    /** The formats in which the endpoint gives the whole, by their names there. */
    public ImmutableList<String> formats() {
      return isGraph
          ? ImmutableList.of("ttl", "nt", "json-ld", "xml")
          : ImmutableList.of("csv", "tsv", "json", "xml");
    }
  }

  /** Yes or no. */
  record Truth(boolean holds) implements Outcome {}

  /**
   * No answer.
   *
   * @param message why not
   * @param line the line of the query where the fault is
   * @param text that line's words
   */
  record Failure(String message, Optional<Integer> line, String text) implements Outcome {}

  /**
   * A cell.
   *
   * @param text as people read it: shortened by prefixes
   * @param href where it leads: a page here, or on the web; blank where it leads nowhere
   * @param kind that it is of, {@code number}, or blank
   */
  record Term(String text, String href, String kind) {
    /** No value. */
    static final Term NONE = new Term("", "", "");
  }
}
