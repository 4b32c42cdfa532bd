package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Fails where the shipped extraction finds less in annotated papers than it did when its figures
 * were last committed. Skipped where the papers are not beside the project.
 */
class QualityTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path BASELINE = Path.of("docs/quality/baseline.json");
  private static final String GOLD = "../shared/gold/";
  private static final List<String> ARGUMENTS =
      List.of(
          "evaluate",
          GOLD + "daily-papers.dev.jsonl",
          GOLD + "venues.dev.jsonl",
          GOLD + "leaderboards.dev.jsonl",
          "--pairs",
          GOLD + "name-pairs.dev.tsv",
          "--json");
  private static final double ONE_POINT = 0.01;

  @Test
  void noMainFigureFallsByMoreThanAPoint() throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of(GOLD + "venues.dev.jsonl")), "no gold here");
    Run run = Run.with(new ShippedEngines(), "", ARGUMENTS.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    Map<String, Double> now = mainFigures(JSON.readTree(run.out()));
    List<String> fallen = new ArrayList<>();
    mainFigures(JSON.readTree(BASELINE.toFile()))
        .forEach(
            (figure, before) -> {
              if (!(now.getOrDefault(figure, 0.0) >= before - ONE_POINT)) {
                fallen.add(fall(figure, before, now.getOrDefault(figure, 0.0)));
              }
            });
    assertThat(fallen)
        .as(
            "The extraction got worse. Where that is meant, commit the new figures:\n"
                + "  ./stemma %s > %s\nWhat fell by more than a point",
            String.join(" ", ARGUMENTS), BASELINE)
        .isEmpty();
  }

  private static String fall(String figure, double before, double now) {
    return String.format(Locale.ROOT, "%s: %.1f, was %.1f", figure, now * 100, before * 100);
  }

  /** F1 of each whole measure and of the rule for names, recall on leaderboards. */
  private static Map<String, Double> mainFigures(JsonNode figures) {
    Map<String, Double> main = new TreeMap<>();
    for (Map.Entry<String, JsonNode> figure : figures.properties()) {
      if (!figure.getKey().contains(":") && figure.getValue().has("f1")) {
        main.put(figure.getKey(), figure.getValue().get("f1").asDouble());
      }
    }
    for (Map.Entry<String, JsonNode> board : figures.path("leaderboards").properties()) {
      main.put(board.getKey(), board.getValue().path("r").asDouble());
    }
    main.put("name pairs", figures.path("name-pairs").path("same").path("f1").asDouble());
    return main;
  }

  @Test
  void theCommittedFiguresAreOfAllMainMeasures() throws IOException {
    assertThat(mainFigures(JSON.readTree(BASELINE.toFile())).values())
        .hasSize(9)
        .allSatisfy(figure -> assertThat(figure).isBetween(0.3, 1.0));
  }
}
