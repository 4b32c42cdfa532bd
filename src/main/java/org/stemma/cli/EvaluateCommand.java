package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stemma.evaluate.Evaluation;
import org.stemma.evaluate.GoldFile;
import org.stemma.evaluate.LayerTable;
import org.stemma.evaluate.NamePair;
import org.stemma.evaluate.NamePairScore;
import org.stemma.evaluate.Predictions;
import org.stemma.evaluate.Report;
import org.stemma.json.GoldPaper;
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
          + " fn missed) and, for whole measures, between which bounds F1 lies (bootstrap, 95 %%)."
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

  @Option(names = "--json", description = "Print all figures as JSON.")
  boolean json;

  @Override
  public Integer call() {
    check();
    ImmutableList<GoldFile> gold =
        files.stream().map(GoldFile::read).collect(ImmutableList.toImmutableList());
    if (!gold.isEmpty()) {
      print(layers.perLayer ? layerTable(gold) : scores(gold));
    }
    if (pairs != null) {
      print(pairScore());
    }
    return ExitCode.OK;
  }

  private void check() {
    if (files.isEmpty() && pairs == null) {
      throw new ParameterException(spec.commandLine(), "missing required parameter: 'GOLD'");
    }
    if (json && !files.isEmpty() && pairs != null) {
      throw new ParameterException(
          spec.commandLine(), "--json prints one object; give GOLD or --pairs");
    }
    if (predictions != null && !layers.isDefault()) {
      throw new ParameterException(
          spec.commandLine(), "layers are of the extraction that --predictions replaces");
    }
  }

  private String scores(List<GoldFile> gold) {
    List<GoldPaper> found =
        predictions == null
            ? Predictions.of(papers(gold), stemma.engines().extractor(layers.off())::extract)
            : GoldFile.read(predictions).papers();
    Report report = new Report(gold, found);
    int without = report.without();
    if (without > 0 && !stemma.verbosity().quiet) {
      stemma.terminal().err().println("papers without predictions: " + without);
    }
    return json ? report.json() : report.text(errors == null ? 0 : errors);
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
                        papers, Predictions.of(papers, stemma.engines().extractor(off)::extract))));
    return LayerTable.of(rows);
  }

  private static List<GoldPaper> papers(List<GoldFile> gold) {
    return gold.stream().flatMap(file -> file.papers().stream()).toList();
  }

  private String pairScore() {
    NamePairScore score = NamePairScore.of(NamePair.read(pairs), stemma.engines().sameName());
    if (json) {
      return score.json();
    }
    return score.table() + (errors == null ? "" : "\n" + score.errors());
  }

  private void print(String text) {
    stemma.out().print(text);
    stemma.out().flush();
  }
}
