package org.stemma.bench;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.paper.Paper;
import org.stemma.source.PaperSource;
import org.stemma.source.Reading;
import org.stemma.source.Reading.Read;
import org.stemma.source.ReadingOptions;

/** The papers that are measured on: the first of a file. */
final class Sample {
  private Sample() {}

  /** The first papers of that file whose offsets are the same in characters and code points. */
  static List<Paper> of(String file, int count) {
    try (Stream<Reading> readings =
        new PaperSource(ReadingOptions.defaults()).read(List.of(file))) {
      return readings
          .filter(Read.class::isInstance)
          .map(reading -> ((Read) reading).paper())
          .filter(paper -> paper.text().chars().noneMatch(c -> Character.isSurrogate((char) c)))
          .limit(count)
          .toList();
    }
  }
}
