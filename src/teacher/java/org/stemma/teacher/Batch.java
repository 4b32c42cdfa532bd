package org.stemma.teacher;

import java.util.Arrays;
import java.util.List;

/**
 * Papers that are read at once, in rows of as many places as the longest has pieces.
 *
 * @param shapes papers by places: how words are written
 * @param present papers by places: 1 where a piece is, 0 behind the end of a shorter paper
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers; nobody compares them.
record Batch(List<PiecedPaper> papers, int places, long[] shapes, float[] present) {
  static Batch of(List<PiecedPaper> papers) {
    int places = papers.stream().mapToInt(PiecedPaper::size).max().orElseThrow();
    long[] shapes = new long[papers.size() * places];
    float[] present = new float[papers.size() * places];
    for (int row = 0; row < papers.size(); row++) {
      PiecedPaper paper = papers.get(row);
      int start = row * places;
      System.arraycopy(paper.shapes().toArray(), 0, shapes, start, paper.size());
      Arrays.fill(present, start, start + paper.size(), 1);
    }
    return new Batch(papers, places, shapes, present);
  }

  /**
   * What the frozen layers make of those papers, padded.
   *
   * @param below for each paper the numbers of its pieces, {@code width} each
   */
  float[] padded(List<float[]> below, int width) {
    float[] padded = new float[papers.size() * places * width];
    for (int row = 0; row < below.size(); row++) {
      System.arraycopy(below.get(row), 0, padded, row * places * width, below.get(row).length);
    }
    return padded;
  }

  /** Papers by places by labels: 1 at the label of each word's first piece, else 0. */
  float[] target(List<Lesson> lessons, int labels) {
    float[] target = new float[papers.size() * places * labels];
    for (int row = 0; row < lessons.size(); row++) {
      Lesson lesson = lessons.get(row);
      for (int word = 0; word < lesson.labels().length; word++) {
        int place = lesson.paper().first().get(word);
        if (place != PiecedPaper.UNSEEN) {
          target[(row * places + place) * labels + lesson.labels()[word]] = 1;
        }
      }
    }
    return target;
  }
}
