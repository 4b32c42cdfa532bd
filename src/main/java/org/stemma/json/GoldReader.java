package org.stemma.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stemma.paper.EntityType;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result.Kind;
import org.stemma.paper.StemmaException;
import org.stemma.paper.Unit;

/** Reads files in the gold format. Fields it does not know count for nothing. */
public final class GoldReader {
  private static final ObjectReader JSON = JsonMapper.builder().build().reader();

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?\\s*%?");

  private GoldReader() {}

  /**
   * The papers of that file, in order. Close the stream to close the file.
   *
   * @throws StemmaException where the file cannot be read, and from the stream at a line that is
   *     not in the format
   */
  public static Stream<GoldPaper> read(Path file) {
    try {
      BufferedReader reader = Files.newBufferedReader(file);
      return Streams.zip(
              reader.lines(),
              LongStream.iterate(1, n -> n + 1).boxed(),
              (line, number) -> new Numbered(file + ":" + number, line))
          .filter(numbered -> !numbered.line().isBlank())
          .map(numbered -> parse(numbered.line(), numbered.place()))
          .onClose(() -> close(reader));
    } catch (IOException e) {
      throw new StemmaException(file.toString(), "cannot be read", "check the path", e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Numbered(String place, String line) {}

  /**
   * The paper of one line.
   *
   * @param place where the line stands, for the message
   * @throws StemmaException where the line is not in the format
   */
  public static GoldPaper parse(String line, String place) {
    try {
      return paper(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw notGold(place, "broken JSON", e);
    } catch (IllegalArgumentException e) {
      throw notGold(place, e.getMessage() == null ? "not in the gold format" : e.getMessage(), e);
    }
  }

  private static StemmaException notGold(String place, String what, Exception cause) {
    return new StemmaException(place, what, "see the gold format in the guidelines", cause);
  }

  private static GoldPaper paper(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("not a JSON object");
    }
    String whole = string(node, "text").orElse("");
    int lineEnd = Math.max(0, whole.indexOf('\n'));
    return new GoldPaper(
        string(node, "id").orElse(""),
        string(node, "title").orElseGet(() -> whole.substring(0, lineEnd)),
        string(node, "abstract")
            .orElseGet(() -> whole.substring(Math.min(whole.length(), lineEnd + 1))),
        all(node, "mentions", GoldReader::mention),
        all(node, "entities", GoldReader::entity),
        all(node, "facts", GoldReader::fact),
        node.path("results")
            .valueStream()
            .filter(GoldReader::hasNumber)
            .map(GoldReader::result)
            .collect(ImmutableList.toImmutableList()));
  }

  private static GoldPaper.Mention mention(JsonNode node) {
    return new GoldPaper.Mention(
        required(node, "start").intValue(),
        required(node, "end").intValue(),
        string(node, "text").orElse(""),
        type(node),
        string(node, "entity"),
        optional(node),
        confidence(node));
  }

  private static GoldPaper.Entity entity(JsonNode node) {
    return new GoldPaper.Entity(
        required(node, "name").asText(),
        type(node),
        all(node, "surfaces", JsonNode::asText),
        all(node, "aliases", JsonNode::asText),
        optional(node));
  }

  private static GoldPaper.Fact fact(JsonNode node) {
    return new GoldPaper.Fact(
        Predicate.ofLabel(required(node, "predicate").asText()),
        string(node, "subject").orElse(GoldPaper.PAPER),
        required(node, "object").asText(),
        optional(node),
        confidence(node));
  }

  private static GoldPaper.Result result(JsonNode node) {
    return new GoldPaper.Result(
        string(node, "subject"),
        string(node, "benchmark"),
        string(node, "metric"),
        number(required(node, "value")),
        unit(node),
        string(node, "kind")
            .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .orElse(Kind.ABSOLUTE),
        string(node, "baseline"),
        string(node, "quote").orElse(""),
        optional(node),
        confidence(node));
  }

  private static Optional<Unit> unit(JsonNode result) {
    boolean percent = required(result, "value").asText().endsWith("%");
    return percent ? Optional.of(Unit.PERCENT) : string(result, "unit").map(Unit::ofLabel);
  }

  /**
   * Leaderboards made from tables hold values such as 0.88 ± 0.01 or UCF101, which are left out.
   */
  private static boolean hasNumber(JsonNode result) {
    JsonNode value = required(result, "value");
    return value.isNumber() || NUMBER.matcher(value.asText().strip()).matches();
  }

  /** As printed, so that 62 and 62.0 are one number. */
  private static BigDecimal number(JsonNode value) {
    BigDecimal number =
        new BigDecimal(value.asText().replace("%", "").strip()).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static EntityType type(JsonNode node) {
    return EntityType.ofLabel(required(node, "type").asText());
  }

  private static OptionalDouble confidence(JsonNode node) {
    JsonNode value = node.path("confidence");
    return value.isNumber() ? OptionalDouble.of(value.asDouble()) : OptionalDouble.empty();
  }

  private static boolean optional(JsonNode node) {
    return node.path("optional").asBoolean(false);
  }

  private static JsonNode required(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private static Optional<String> string(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  private static <T> ImmutableList<T> all(
      JsonNode node, String name, Function<JsonNode, T> reading) {
    return node.path(name).valueStream().map(reading).collect(ImmutableList.toImmutableList());
  }
}
