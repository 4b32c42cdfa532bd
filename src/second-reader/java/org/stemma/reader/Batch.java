package org.stemma.reader;

import java.util.Arrays;
import java.util.List;
import org.stemma.extract.tag.Opinion;

/**
 * Papers that are read at once, in rows of as many places as the longest has pieces.
 *
 * @param pieces papers by places: the numbers of word pieces
 * @param shapes papers by places: how words are written
 * @param present papers by places: 1 where a piece is, 0 behind the end of a shorter paper
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of numbers; nobody compares them.
record Batch(List<PiecedPaper> papers, int places, long[] pieces, long[] shapes, float[] present) {
  static Batch of(List<PiecedPaper> papers) {
    int places = papers.stream().mapToInt(PiecedPaper::size).max().orElseThrow();
    long[] pieces = new long[papers.size() * places];
    long[] shapes = new long[papers.size() * places];
    float[] present = new float[papers.size() * places];
    for (int row = 0; row < papers.size(); row++) {
      PiecedPaper paper = papers.get(row);
      int start = row * places;
      System.arraycopy(paper.pieces().toArray(), 0, pieces, start, paper.size());
      System.arraycopy(paper.shapes().toArray(), 0, shapes, start, paper.size());
      Arrays.fill(present, start, start + paper.size(), 1);
    }
    return new Batch(papers, places, pieces, shapes, present);
  }

  /** Papers by places by labels: 1 at the label of each word's first piece, else 0. */
  float[] labels(List<Lesson> lessons) {
    int labels = Opinion.LABELS.size();
    float[] target = new float[papers.size() * places * labels];
    for (int row = 0; row < lessons.size(); row++) {
      Lesson lesson = lessons.get(row);
      for (int word = 0; word < lesson.labels().length(); word++) {
        if (lesson.paper().sees(word)) {
          int place = row * places + lesson.paper().first().get(word);
          target[place * labels + lesson.labels().get(word)] = 1;
        }
      }
    }
    return target;
  }

  /**
   * Papers by places by roles: 1 where a name begins that plays the role, -1 where one begins that
   * does not, 0 where no name begins.
   */
  float[] roles(List<Lesson> lessons) {
    int roles = Opinion.ROLES.size();
    float[] target = new float[papers.size() * places * roles];
    for (int row = 0; row < lessons.size(); row++) {
      PiecedPaper paper = lessons.get(row).paper();
      int start = row * places;
      lessons
          .get(row)
          .roles()
          .forEach(
              (word, played) -> {
                int place = start + paper.first().get(word);
                for (int role = 0; role < roles; role++) {
                  target[place * roles + role] = played.contains(Opinion.ROLES.get(role)) ? 1 : -1;
                }
              });
    }
    return target;
  }
}
