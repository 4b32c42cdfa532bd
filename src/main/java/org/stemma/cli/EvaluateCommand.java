package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.evaluate.Evaluation;
import org.stemma.evaluate.GoldFile;
import org.stemma.evaluate.LayerTable;
import org.stemma.evaluate.NamePair;
import org.stemma.evaluate.NamePairScore;
import org.stemma.evaluate.Predictions;
import org.stemma.evaluate.ReliabilityPlot;
import org.stemma.evaluate.Report;
import org.stemma.json.GoldPaper;
import org.stemma.paper.StemmaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code stemma evaluate}: scores the extraction against annotated papers. */
@Command(
    name = "evaluate",
    description = {
      "Score what is found in annotated papers against what annotators found there.",
      "Prints precision, recall and F1 in percent, the counts behind them (tp right, fp invented,"
          + " fn missed) and, for whole measures, between which bounds F1 lies (bootstrap, 95 %%).",
      "Where statements carry confidences, also the expected calibration error, in percent."
    },
    footer = {
      "",
      "Examples:",
      "  stemma evaluate daily-papers.dev.jsonl venues.dev.jsonl",
      "  stemma evaluate venues.dev.jsonl --off tagger --errors=5",
      "  stemma evaluate venues.dev.jsonl --predictions found.jsonl --json",
      "  stemma evaluate --pairs name-pairs.dev.tsv --errors"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @ParentCommand Stemma stemma;
  @Mixin LayerOptions layers;
  @Mixin ReaderOption reader;

  @Parameters(
      arity = "0..*",
      paramLabel = "GOLD",
      description =
          "Annotated papers, one JSON object a line. Several files are scored together and each"
              + " alone.")
  List<Path> files = List.of();

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Score these extractions instead of running one.")
  Path predictions;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "Score the rule that tells whether two names are of one entity: lines of type, a, b, same"
              + " or different, why, between tabs.")
  Path pairs;

  @Option(
      names = "--errors",
      arity = "0..1",
      fallbackValue = "10",
      paramLabel = "N",
      description =
          "List what was missed and what was invented, by type and predicate, N names of each"
              + " (without N: ${FALLBACK-VALUE}).")
  Integer errors;

  @Option(
      names = "--reliability",
      paramLabel = "FILE",
      description = "Draw into this SVG file how far confidences can be believed.")
  Path reliability;

  @Option(names = "--json", description = "Print all figures as JSON.")
  boolean json;

  @Override
  public Integer call() {
    check();
    ImmutableList<GoldFile> gold =
        files.stream().map(GoldFile::read).collect(ImmutableList.toImmutableList());
    Optional<NamePairScore> names =
        Optional.ofNullable(pairs)
            .map(file -> NamePairScore.of(NamePair.read(file), stemma.engines().sameName()));
    if (layers.perLayer) {
      print(layerTable(gold));
    } else if (json) {
      Report report = report(gold);
      print(report.json(names));
      draw(report);
    } else {
      if (!gold.isEmpty()) {
        Report report = report(gold);
        print(report.text(errors == null ? 0 : errors));
        print(report.calibration());
        draw(report);
      }
      names.ifPresent(score -> print(score.table() + (errors == null ? "" : score.errors())));
    }
    return ExitCode.OK;
  }

  private void check() {
    if (files.isEmpty() && (pairs == null || layers.perLayer)) {
      throw new ParameterException(spec.commandLine(), "missing required parameter: 'GOLD'");
    }
    if (predictions != null && (!layers.isDefault() || reader.second)) {
      throw new ParameterException(
          spec.commandLine(),
          "layers and readers are of the extraction that --predictions replaces");
    }
  }

  private void draw(Report report) {
    if (reliability == null) {
      return;
    }
    try {
      Files.writeString(reliability, ReliabilityPlot.of(report.all()));
    } catch (IOException e) {
      throw new StemmaException(
          reliability.toString(), "cannot be written", "name a file in a folder that exists", e);
    }
  }

  private Report report(List<GoldFile> gold) {
    Report report = new Report(gold, gold.isEmpty() ? List.of() : found(gold));
    if (report.without() > 0 && !stemma.verbosity().quiet) {
      stemma.terminal().err().println("papers without predictions: " + report.without());
    }
    return report;
  }

  private List<GoldPaper> found(List<GoldFile> gold) {
    return predictions == null
        ? Predictions.of(papers(gold), reader.extractor(stemma.engines(), layers.off())::extract)
        : GoldFile.read(predictions).papers();
  }

  private String layerTable(List<GoldFile> gold) {
    List<GoldPaper> papers = papers(gold);
    Map<String, Evaluation> rows = new LinkedHashMap<>();
    layers
        .setUps()
        .forEach(
            (name, off) ->
                rows.put(
                    name,
                    Evaluation.of(
                        papers,
                        Predictions.of(papers, reader.extractor(stemma.engines(), off)::extract))));
    return LayerTable.of(rows);
  }

  private static List<GoldPaper> papers(List<GoldFile> gold) {
    return gold.stream().flatMap(file -> file.papers().stream()).toList();
  }

  private void print(String text) {
    stemma.out().print(text);
    stemma.out().flush();
  }
}
