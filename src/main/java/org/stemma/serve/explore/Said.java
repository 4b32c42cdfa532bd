package org.stemma.serve.explore;

import java.util.Optional;

/**
 * Where a text says something.
 *
 * @param sentence the words
 * @param href the sentence within its paper's page
 * @param paper the paper
 * @param date its day or month
 * @param confidence from 0 to 1
 */
public record Said(
    String sentence, String href, Link paper, Optional<String> date, double confidence) {
  /** Of a row of {@code ?sentence ?passage ?paper ?title ?month ?confidence}. */
  static Said of(Row row, Places places) {
    return new Said(
        row.text("sentence"),
        places.of(row.text("passage")),
        places.link(row.text("title"), row.text("paper")),
        row.find("month"),
        row.number("confidence"));
  }

  /** The confidence in whole per cent. */
  public int percent() {
    return (int) Math.round(confidence * 100);
  }
}
