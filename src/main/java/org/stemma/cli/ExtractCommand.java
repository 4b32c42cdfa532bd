package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.build.BuildLine;
import org.stemma.build.ExtractionSink;
import org.stemma.build.Kept;
import org.stemma.build.Summary;
import org.stemma.json.ExtractionWriter;
import org.stemma.paper.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code stemma extract}: prints what papers say, and stores nothing. */
@Command(
    name = "extract",
    description = {
      "Print what the papers say, one JSON object a line, in the order of the input.",
      "Nothing is stored. The lines are in the format of the annotated files."
    },
    footer = {
      "",
      "Examples:",
      "  stemma extract examples/daily-papers.txt > found.jsonl",
      "  stemma extract -q papers.jsonl.gz | jq -c '.results[]'",
      "  curl -s https://example.org/papers.jsonl | stemma extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin InputOptions input;
  @Mixin ConfidenceOption confidence;
  @Mixin ReaderOption reader;

  @Override
  public Integer call() throws IOException {
    Terminal terminal = stemma.terminal();
    var lines = new Lines(new ExtractionWriter(terminal.out()));
    Summary summary;
    try (var readings = input.readings(terminal.in());
        var progress = new Progress(terminal, stemma.verbosity(), "Extracting")) {
      var line =
          new BuildLine(
              confidence.applied(reader.extractor(stemma.engines())),
              stemma.threads(),
              1,
              progress);
      summary = line.run(readings, lines);
    }
    lines.flush();
    if (!stemma.verbosity().quiet) {
      terminal.err().println(SummaryTable.line(summary));
    }
    return summary.kept().total() == 0 ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** Standard output as a sink. */
  private record Lines(ExtractionWriter writer) implements ExtractionSink {
    @Override
    public Kept accept(List<Extraction> extractions) {
      extractions.forEach(writer);
      return Kept.added(extractions.size());
    }

    void flush() throws IOException {
      writer.flush();
    }

    @Override
    public void close() {
      // Standard output stays open.
    }
  }
}
