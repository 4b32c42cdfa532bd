package org.stemma.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stemma.paper.Paper;
import org.stemma.source.Reading.Read;

/** Reads texts as standard input. */
final class Readings {
  private Readings() {}

  static List<Reading> of(String text) {
    return of(text, ReadingOptions.defaults());
  }

  static List<Reading> of(String text, ReadingOptions options) {
    return of(text.getBytes(StandardCharsets.UTF_8), options);
  }

  static List<Reading> of(byte[] bytes, ReadingOptions options) {
    var source = new PaperSource(options.withStandardInput(new ByteArrayInputStream(bytes)));
    try (var readings = source.read(List.of("-"))) {
      return readings.toList();
    }
  }

  static List<Paper> papers(String text) {
    return of(text).stream()
        .filter(Read.class::isInstance)
        .map(reading -> ((Read) reading).paper())
        .toList();
  }
}
