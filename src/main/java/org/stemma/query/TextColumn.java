package org.stemma.query;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A column of a table in letters.
 *
 * @param kind what its cells are
 * @param cells one for each row, in one line each
 */
record TextColumn(String header, Kind kind, ImmutableList<String> cells) {
  /** The most letters that a word may claim to stay in one line. */
  private static final int WORD = 10;

  /** What cells are, as far as their layout goes. */
  enum Kind {
    /** Numbers stand to the right, and are never broken. */
    NUMBER,
    /** IRIs are never broken, and may be left out where there is no room. */
    IRI,
    /** All else is broken between words. */
    WORDS
  }

  /** The width at which no cell is broken. */
  int natural() {
    return all().mapToInt(String::length).max().orElse(0);
  }

  /** The width below which it cannot be read. */
  int least() {
    if (kind != Kind.WORDS) {
      return natural();
    }
    int longest =
        all()
            .flatMap(cell -> Arrays.stream(cell.split(" ", -1)))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.min(longest, WORD);
  }

  private Stream<String> all() {
    return Stream.concat(Stream.of(header), cells.stream());
  }
}
