package org.stemma.teacher;

/**
 * A paper to learn from.
 *
 * @param labels for each word of the paper the number of its label
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record Lesson(PiecedPaper paper, int[] labels) {
  /** How many of its words the encoder sees. */
  int words() {
    return (int) paper.first().stream().filter(place -> place != PiecedPaper.UNSEEN).count();
  }
}
