package org.stemma.cli;

import java.util.concurrent.Callable;
import org.stemma.query.AnswerFormat;
import org.stemma.query.AskOptions;
import org.stemma.query.GraphReader;
import org.stemma.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code stemma stats}: says what the store holds. */
@Command(
    name = "stats",
    description = {
      "Say what the store holds: papers, entities and facts by kind, results, the most evaluated",
      "benchmarks, the most used models and methods."
    },
    footer = {"", "Examples:", "  stemma stats", "  stemma stats --data ./my-graph --format json"})
final class StatsCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;
  @Mixin FormatOption format;

  @Override
  public Integer call() {
    try (GraphStore store = GraphStore.openExisting(data.directory)) {
      GraphReader reader = GraphReader.of(store);
      if (format.format == AnswerFormat.TABLE) {
        stemma.out().print(StatisticsText.of(reader.statistics()));
        stemma.out().flush();
      } else {
        reader.statistics(AskOptions.of(format.format), stemma.terminal().out());
      }
      return ExitCode.OK;
    }
  }
}
