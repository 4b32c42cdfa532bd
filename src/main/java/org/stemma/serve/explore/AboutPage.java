package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.serve.View;

/** How good what is shown is, what made it, from what, and under which licence. */
final class AboutPage implements Page {
  private static final int RUNS = 50;

  /**
   * What the page shows.
   *
   * @param version of the program that serves it; blank where it is not known
   * @param base of the graph's IRIs
   */
  public record About(
      String version,
      String base,
      int papers,
      int entities,
      ImmutableList<Score> scores,
      ImmutableList<Run> runs) {}

  /** A measure of quality, each figure from 0 to 1. */
  public record Score(String name, double precision, double recall, double f1) {
    /** Such a figure in per cent. */
    public static String percent(double part) {
      return Math.round(part * 1000) / 10.0 + " %";
    }
  }

  /** A build. */
  public record Run(
      String started, Optional<String> ended, String software, String inputs, int papers) {}

  /** A measure as the file names it, and as people do. */
  private record Measure(String key, String name) {}

  private static final ImmutableList<Measure> MEASURES =
      ImmutableList.of(
          new Measure("entities", "Which entities a paper names"),
          new Measure("entities:Method", "methods"),
          new Measure("entities:Benchmark", "benchmarks"),
          new Measure("entities:Model", "models"),
          new Measure("facts", "What it says of them"),
          new Measure("facts:proposes", "proposes"),
          new Measure("facts:evaluatesOn", "evaluates on"),
          new Measure("facts:baseModel", "builds on the model"),
          new Measure("facts:outperforms", "outperforms"),
          new Measure("facts:variantOf", "is a variant of"),
          new Measure("results", "Which figures it states"));

  private final ImmutableList<Score> scores = scores();
  private final PageQuery runs = PageQuery.named("runs");
  private final PerVersion<Census> census;
  private final PerVersion<ImmutableList<Run>> history = new PerVersion<>(this::history);

  AboutPage(PerVersion<Census> census) {
    this.census = census;
  }

  @Override
  public Answer show(View view, Ask ask) {
    Census counted = census.of(view);
    String version = AboutPage.class.getPackage().getImplementationVersion();
    return Html.of(
        "about.jte",
        new About(
            Optional.ofNullable(version).orElse(""),
            view.iris().base(),
            counted.papers(),
            counted.entities().size(),
            scores,
            history.of(view)));
  }

  private ImmutableList<Run> history(View view) {
    return runs.rows(view).stream()
        .map(
            row ->
                new Run(
                    row.text("started"),
                    row.find("ended"),
                    row.find("software").orElse(""),
                    row.find("inputs").orElse(""),
                    row.count("papers")))
        .limit(RUNS)
        .collect(toImmutableList());
  }

  private static ImmutableList<Score> scores() {
    JsonNode figures;
    try (InputStream in = Resources.getResource(AboutPage.class, "baseline.json").openStream()) {
      figures = new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return MEASURES.stream()
        .flatMap(
            measure ->
                Stream.of(figures.path(measure.key()))
                    .filter(figure -> figure.has("f1"))
                    .map(figure -> score(measure.name(), figure)))
        .collect(toImmutableList());
  }

  private static Score score(String name, JsonNode figure) {
    return new Score(
        name,
        figure.path("p").asDouble(),
        figure.path("r").asDouble(),
        figure.path("f1").asDouble());
  }
}
