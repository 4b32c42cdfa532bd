package org.stemma.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.extract.train.Silver;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What models learn from. */
final class LessonOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Annotated papers.")
  List<Path> gold;

  @Option(
      names = "--silver",
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Papers for the name tagger to learn from too, as a teacher has labelled them;",
        "one file for each fold of the gold, by a teacher that has not seen the fold."
      })
  List<Path> silver = List.of();

  /** The annotated papers, in order. */
  ImmutableList<GoldPaper> gold() {
    return gold.stream()
        .flatMap(file -> read(file).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What teachers have labelled.
   *
   * @throws ParameterException where there is one teacher alone: it has seen no gold
   */
  Silver silver() {
    if (silver.size() == 1) {
      throw new ParameterException(
          command.commandLine(), "--silver needs the files of at least two folds");
    }
    return new Silver(
        silver.stream().map(LessonOptions::read).collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<GoldPaper> read(Path file) {
    try (Stream<GoldPaper> papers = GoldReader.read(file)) {
      return papers.collect(ImmutableList.toImmutableList());
    }
  }
}
