package org.stemma.extract.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.extract.LinearModel;
import org.stemma.extract.Resources;

/** The models that decide about figures. */
public final class ResultModels {
  /** What is decided. */
  enum Question {
    /** Whether a figure is a result, and of which kind. */
    KIND,
    /** Which benchmark a result was measured on. */
    BENCHMARK,
    /** Whose result it is. */
    SUBJECT,
    /** Which system a change is measured against. */
    BASELINE,
    /** Which phrase names the measure. */
    METRIC
  }

  /** The label of "no" and of figures that are no results. */
  static final String NO = "no";

  private static final LinearModel UNLEARNT = LinearModel.ofScores(ImmutableMap.of());

  private final ImmutableMap<Question, LinearModel> models;

  ResultModels(Map<Question, LinearModel> models) {
    this.models = ImmutableMap.copyOf(models);
  }

  /** The models shipped with Stemma. */
  public static ResultModels shipped() {
    return of(Resources.lines(ResultModels.class, "results.model.gz"));
  }

  /** Reads the lines that {@link #lines} gives. */
  public static ResultModels of(Iterable<String> lines) {
    Map<Question, List<String>> parts = new EnumMap<>(Question.class);
    for (String line : lines) {
      List<String> pair = Splitter.on('\t').limit(2).splitToList(line);
      parts.computeIfAbsent(Question.valueOf(pair.get(0)), q -> new ArrayList<>()).add(pair.get(1));
    }
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    parts.forEach((question, part) -> models.put(question, LinearModel.of(part)));
    return new ResultModels(models);
  }

  /** All weights, one a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    models.forEach(
        (question, model) -> model.lines().forEach(line -> lines.add(question + "\t" + line)));
    return lines;
  }

  /**
   * The probability of each kind, by its name, and of {@link #NO}; empty where no model was learnt.
   */
  Map<String, Double> kinds(List<String> features) {
    LinearModel model = models.get(Question.KIND);
    Map<String, Double> kinds = new HashMap<>();
    if (model != null) {
      double[] odds = model.probabilities(features);
      for (int i = 0; i < odds.length; i++) {
        kinds.put(model.labels().get(i), odds[i]);
      }
    }
    return kinds;
  }

  /** The probability that each candidate is the answer to that question; all alike if unlearnt. */
  double[] ranking(Question question, List<List<String>> candidates) {
    LinearModel model = models.get(question);
    return (model == null ? UNLEARNT : model).ranking(candidates);
  }
}
