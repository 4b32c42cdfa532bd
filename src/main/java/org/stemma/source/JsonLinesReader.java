package org.stemma.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.AbstractIterator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.stemma.paper.Source;
import org.stemma.source.NumberedLines.Line;
import org.stemma.source.Reading.Rejected;

/** Reads one JSON object a line. Blank lines count for nothing. */
final class JsonLinesReader implements PaperReader {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
          .build()
          .reader();

  @Override
  public Iterator<Reading> read(String file, Iterator<Line> lines) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Reading computeNext() {
        while (lines.hasNext()) {
          Line line = lines.next();
          if (line.fault().isPresent() || !line.text().isBlank()) {
            return reading(line, new Source(file, line.number()));
          }
        }
        return endOfData();
      }
    };
  }

  private static Reading reading(Line line, Source source) {
    if (line.fault().isPresent()) {
      return new Rejected(source, line.fault().get());
    }
    try {
      JsonNode node = JSON.readTree(line.text());
      return node.isObject()
          ? new JsonPaper(node, source).reading()
          : new Rejected(source, "not a JSON object");
    } catch (JsonProcessingException e) {
      return new Rejected(source, "broken JSON (" + why(e) + ")");
    }
  }

  private static String why(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("").strip();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return column > 0 ? message + ", column " + column : message;
  }
}
