package org.stemma.reader;

import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.tag.NameField;
import org.stemma.extract.train.CrossValidation;
import org.stemma.extract.train.Folds;
import org.stemma.extract.train.ModelFiles;
import org.stemma.extract.train.Training;
import org.stemma.graph.LexiconReader;
import org.stemma.json.ExtractionWriter;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.StemmaException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Makes the second reader, and the models that have learnt what to make of it. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {
      "Fine-tune a small transformer on annotated papers, and let the models of names, facts and",
      "results learn what to make of its opinion."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is not optional.
public final class TrainCommand implements Runnable {
  private static final Folds FOLDS = new Folds(5);

  @Spec private CommandSpec spec;

  private final ImmutableList<LexiconEntry> lexicon = LexiconReader.read(Optional.empty());
  private final Annotator annotator = TextAnnotator.withShippedTagger();

  /** What is learnt from, and how. */
  static final class Lessons {
    @Parameters(paramLabel = "GOLD", description = "Annotated papers.")
    private Path gold;

    @Option(
        names = "--rounds",
        defaultValue = "6",
        paramLabel = "N",
        description = "How often the papers are gone through (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
        names = "--kept",
        defaultValue = "target/second-reader/learnt",
        paramLabel = "DIR",
        description = "Where what readers learn is kept, for other runs (${DEFAULT-VALUE}).")
    private Path kept;

    List<GoldPaper> papers() {
      try (Stream<GoldPaper> stream = GoldReader.read(gold)) {
        return stream.toList();
      }
    }
  }

  /** Runs it. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new TrainCommand())
            .setExecutionExceptionHandler(TrainCommand::explain)
            .execute(args));
  }

  private static int explain(Exception thrown, CommandLine command, ParseResult given)
      throws Exception {
    if (thrown instanceof StemmaException known) {
      command.getErr().println("train: " + known.getMessage());
      return ExitCode.SOFTWARE;
    }
    throw thrown;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: models or check");
  }

  @Command(
      name = "models",
      description = "Make the models that are shipped. About forty minutes on two quick cores.")
  int models(
      @Mixin Lessons lessons,
      @Option(
              names = "--out",
              defaultValue = "src/second-reader/resources/org/stemma/reader",
              paramLabel = "DIR",
              description = "Where models go (${DEFAULT-VALUE}).")
          Path out)
      throws IOException {
    List<GoldPaper> papers = lessons.papers();
    try (NDManager manager = PyTorch.open();
        WordPieces wordPieces = MiniLm.wordPieces()) {
      ReaderTraining readers = readers(manager, wordPieces, lessons);
      Path reader = readers.learnt(papers);
      Training training = new Training(readers.unseenReaders(papers), lexicon);
      List<NameField> taggers = training.trainNames(papers, FOLDS);
      NameDecider decider = training.trainDecider(papers, FOLDS, taggers);
      Training.Relations relations = training.trainRelations(papers, FOLDS, taggers, decider);
      ModelFiles files = new ModelFiles(out);
      files.write(files.decisions(), decider.lines());
      files.write(files.roles(), relations.roles().lines());
      files.write(files.results(), relations.results().lines());
      Files.copy(
          reader, out.resolve(SecondReaderModels.READER), StandardCopyOption.REPLACE_EXISTING);
    }
    return ExitCode.OK;
  }

  @Command(
      name = "check",
      description = {
        "Extract annotated papers with readers and models trained without them, and print the",
        "extractions, for stemma evaluate --predictions. Each reader learns from one half alone."
      })
  int check(@Mixin Lessons lessons) throws IOException {
    List<GoldPaper> papers = lessons.papers();
    ExtractionWriter writer = new ExtractionWriter(System.out);
    try (NDManager manager = PyTorch.open();
        WordPieces wordPieces = MiniLm.wordPieces()) {
      new CrossValidation(
              readers(manager, wordPieces, lessons).unseenReaders(papers), lexicon, FOLDS.number())
          .run(papers, writer);
    }
    writer.flush();
    return ExitCode.OK;
  }

  private ReaderTraining readers(NDManager manager, WordPieces wordPieces, Lessons lessons) {
    return new ReaderTraining(
        manager,
        annotator,
        wordPieces,
        new Training(annotator, lexicon),
        lessons.rounds,
        lessons.kept,
        System.err::println);
  }
}
