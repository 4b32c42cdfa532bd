package org.stemma.paper;

/**
 * The place a paper was read from.
 *
 * @param file the path as the user gave it, or {@code -} for standard input
 * @param line the 1-based line on which the paper's record begins
 */
public record Source(String file, long line) {
  /** The source of a paper that was not read from a file. */
  public static final Source UNKNOWN = new Source("", 0);

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
