package org.stemma.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.stemma.evaluate.Evaluation.Score;

/**
 * Figures as one JSON object: for each its p, r, f1 from 0 to 1, its counts tp, fp, fn, and where
 * there is an interval its bounds low and high. The papers of several files are scored together;
 * the figures of each file then stand under {@code files}, those of leaderboards and of pairs of
 * names under {@code leaderboards} and {@code name-pairs}, how far confidences can be believed
 * under {@code calibration}.
 */
final class ScoreJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectNode whole;

  /** Begins with the figures of all papers. */
  ScoreJson(Evaluation all) {
    whole = figures(all);
    if (!all.calibrations().isEmpty()) {
      addCalibrations(all.calibrations());
    }
  }

  private void addCalibrations(Map<Measure, Calibration> calibrations) {
    ObjectNode each = whole.putObject("calibration");
    calibrations.forEach(
        (measure, calibration) -> {
          ObjectNode node = each.putObject(measure.label());
          node.put("error", calibration.error()).put("count", calibration.count());
          ArrayNode bins = node.putArray("bins");
          for (Calibration.Bin bin : calibration.bins()) {
            bins.addObject()
                .put("count", bin.count())
                .put("confidence", bin.confidence())
                .put("right", bin.right());
          }
        });
  }

  void addFiles(Map<String, Evaluation> files) {
    ObjectNode each = whole.putObject("files");
    files.forEach((name, evaluation) -> each.set(name, figures(evaluation)));
  }

  void addLeaderboards(Map<String, LeaderboardScore> leaderboards) {
    ObjectNode each = whole.putObject("leaderboards");
    leaderboards.forEach(
        (name, score) ->
            each.putObject(name)
                .put("r", score.recall())
                .put("tp", score.found())
                .put("fn", score.all() - score.found()));
  }

  void addPairs(NamePairScore pairs) {
    pairs.putInto(whole.putObject("name-pairs"));
  }

  /** The object as text that ends with a line feed. */
  String print() {
    try {
      return JSON.writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ObjectNode figures(Evaluation evaluation) {
    ObjectNode figures = JSON.createObjectNode();
    evaluation.scores().forEach((figure, score) -> put(figures.putObject(figure.label()), score));
    return figures;
  }

  private static void put(ObjectNode node, Score score) {
    put(node, score.tally());
    score
        .interval()
        .ifPresent(interval -> node.put("low", interval.low()).put("high", interval.high()));
  }

  static ObjectNode put(ObjectNode node, Tally tally) {
    return node.put("p", tally.precision())
        .put("r", tally.recall())
        .put("f1", tally.f1())
        .put("tp", tally.right())
        .put("fp", tally.invented())
        .put("fn", tally.missed());
  }
}
