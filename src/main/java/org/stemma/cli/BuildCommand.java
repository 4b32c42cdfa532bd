package org.stemma.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.build.BuildLine;
import org.stemma.build.Ending;
import org.stemma.build.Summary;
import org.stemma.graph.Abstracts;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code stemma build}: reads, extracts and stores. */
@Command(
    name = "build",
    description = {
      "Read papers, find what they say, and store it as a graph.",
      "A store that exists is added to: a paper that it has is replaced, all others stay."
    },
    footer = {
      "",
      "Examples:",
      "  stemma build examples/daily-papers.txt",
      "  stemma build papers.jsonl.gz --data ./my-graph --out graph.ttl",
      "  stemma build listing.txt --page-date 2025-11-26 --strict"
    })
final class BuildCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin InputOptions input;
  @Mixin DataOption data;
  @Mixin ConfidenceOption confidence;
  @Mixin ReaderOption reader;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Then write the whole store to this file, in the format that it ends in: ttl, nt, nq, trig,"
              + " jsonld or rdf, each also with .gz.")
  Path out;

  @Option(
      names = "--no-validate",
      description = "Store papers' graphs without checking that they have the shapes they should.")
  boolean unchecked;

  @Option(
      names = "--no-abstracts",
      description =
          "Keep full abstracts out of the graph, for those who may not republish them; sentences that"
              + " claims stand on stay, with their offsets.")
  boolean noAbstracts;

  @Override
  public Integer call() {
    Optional<Path> export = Optional.ofNullable(out);
    export.ifPresent(stemma.engines()::checkExport);
    Summary summary;
    Ending ending;
    try (var readings = input.readings(stemma.terminal().in());
        var progress = new Progress(stemma.terminal(), stemma.verbosity(), "Building");
        var store =
            stemma
                .engines()
                .store(
                    data.directory,
                    input.files,
                    noAbstracts ? Abstracts.LEFT_OUT : Abstracts.KEPT,
                    !unchecked)) {
      var line =
          new BuildLine(
              confidence.applied(reader.extractor(stemma.engines())),
              stemma.threads(),
              BuildLine.STORE_BATCH,
              progress);
      summary = line.run(readings, store);
      ending = store.complete();
    }
    ending.faults().forEach(this::warn);
    export.ifPresent(file -> stemma.engines().export(data.directory, file));
    if (!stemma.verbosity().quiet) {
      tell(summary, ending, export);
    }
    boolean failed =
        summary.kept().total() == 0 || summary.invalid() > 0 || !ending.faults().isEmpty();
    return failed ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** Nothing that a user wrote is at fault where what belongs to no one paper is not valid. */
  private void warn(String fault) {
    stemma
        .terminal()
        .err()
        .println("stemma: stored, but not valid: " + fault + "; please report this");
  }

  private void tell(Summary summary, Ending ending, Optional<Path> export) {
    PrintWriter to = stemma.out();
    to.println(SummaryTable.of(summary));
    to.println(SummaryTable.time(summary) + "; stored in " + data.directory);
    export.ifPresent(file -> to.println("written to " + file));
    String where = data.isDefault() ? "" : " --data " + data.directory;
    if (ending.contradictions() > 0) {
      to.printf(
          Locale.ROOT,
          "%,d pairs of claims in the store contradict each other: stemma query contradictions%s%n",
          ending.contradictions(),
          where);
    }
    to.println();
    to.println("Try next:");
    to.println("  stemma stats" + where);
    to.println("  stemma explain GRPO" + where);
    to.println("  stemma serve" + where);
    to.flush();
  }
}
