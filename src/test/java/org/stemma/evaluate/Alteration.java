package org.stemma.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Annotations with mistakes of all kinds put in: as from a system that is right now and then. */
final class Alteration {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> TYPES = List.of("Method", "Benchmark", "Model", "Task");
  private static final List<String> PREDICATES =
      List.of("proposes", "comparesWith", "outperforms", "evaluatesOn", "variantOf");

  private final Random random;
  private final double share;

  private Alteration(Random random, double share) {
    this.random = random;
    this.share = share;
  }

  /** Those lines with about that share of their parts altered. */
  static List<String> of(List<String> lines, double share, long seed)
      throws JsonProcessingException {
    Alteration alteration = new Alteration(new Random(seed), share);
    List<String> altered = new ArrayList<>();
    for (String line : lines) {
      ObjectNode paper = (ObjectNode) JSON.readTree(line);
      alteration.alter(paper);
      if (!alteration.happens(0.1)) {
        altered.add(JSON.writeValueAsString(paper));
      }
    }
    return altered;
  }

  private void alter(ObjectNode paper) {
    paper.put(
        "title",
        happens(1)
            ? paper.path("title").asText().toUpperCase(Locale.ROOT)
            : paper.path("title").asText());
    List<String> names = paper.path("entities").findValuesAsText("name");
    for (String part : List.of("mentions", "entities", "facts", "results")) {
      ArrayNode items = JSON.createArrayNode();
      for (JsonNode item : paper.withArrayProperty(part)) {
        add(items, (ObjectNode) item, names);
      }
      paper.set(part, items);
    }
  }

  private void add(ArrayNode items, ObjectNode item, List<String> names) {
    if (happens(0.3)) {
      return;
    }
    if (happens(0.2)) {
      items.insert(random.nextInt(items.size() + 1), item.deepCopy());
    }
    for (String field : List.copyOf(item.properties().stream().map(e -> e.getKey()).toList())) {
      if (happens(0.3)) {
        alter(item, field, names);
      }
    }
    items.add(item);
  }

  private void alter(ObjectNode item, String field, List<String> names) {
    switch (field) {
      case "type" -> item.put(field, any(TYPES));
      case "predicate" -> item.put(field, any(PREDICATES));
      case "subject", "object", "benchmark" -> item.put(field, any(names));
      case "start" -> item.put(field, Math.max(0, item.get(field).asInt() - 2));
      case "end" -> item.put(field, item.get(field).asInt() + 3);
      case "value" -> item.put(field, item.get(field).asDouble() + random.nextInt(2));
      case "unit" -> item.put(field, "%");
      case "kind" -> item.put(field, "gain");
      case "metric" -> item.put(field, "Accuracy");
      case "name" -> item.put(field, item.get(field).asText().toLowerCase(Locale.ROOT) + "-x");
      case "surfaces", "optional" -> item.remove(field);
      default -> {}
    }
  }

  private String any(List<String> choices) {
    return choices.isEmpty() ? "PAPER" : choices.get(random.nextInt(choices.size()));
  }

  private boolean happens(double weight) {
    return random.nextDouble() < share * weight;
  }
}
