package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.train.CrossValidation;
import org.stemma.extract.train.Folds;
import org.stemma.extract.train.ModelFiles;
import org.stemma.extract.train.PosTraining;
import org.stemma.extract.train.Training;
import org.stemma.graph.LexiconReader;
import org.stemma.json.ExtractionWriter;
import org.stemma.json.GoldPaper;
import org.stemma.paper.Paper;
import org.stemma.source.PaperSource;
import org.stemma.source.ReadingOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code stemma train}: makes the models that are shipped. */
@Command(
    name = "train",
    description = "Make the models that Stemma ships: needed only to change them.",
    footer = {
      "",
      "Examples:",
      "  ./mvnw -q -Pteacher process-resources   # brings the stock tagger, 474 MB",
      "  stemma train pos papers.jsonl --teacher target/teacher/stanford-corenlp-models.jar",
      "  stemma train models annotated.jsonl",
      "  stemma train check annotated.jsonl > cross-validated.jsonl"
    })
final class TrainCommand implements Runnable {
  private static final int FOLDS = 5;
  private static final String SHIPPED = "src/main/resources/org/stemma/extract";

  @Spec CommandSpec spec;
  @ParentCommand Stemma stemma;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no model named");
  }

  @Command(
      name = "pos",
      description = "Teach the part-of-speech tagger what CoreNLP's stock tagger knows.")
  int pos(
      @Parameters(paramLabel = "FILE", description = "Abstracts to learn from.") Path corpus,
      @Option(
              names = "--teacher",
              required = true,
              paramLabel = "JAR",
              description = "CoreNLP's jar of models.")
          Path teacher,
      @Option(
              names = "--sentences",
              defaultValue = "30000",
              paramLabel = "N",
              description = "Sentences to learn from (${DEFAULT-VALUE}).")
          int sentences,
      @Option(
              names = "--out",
              defaultValue = SHIPPED,
              paramLabel = "DIR",
              description = "Where models go (${DEFAULT-VALUE}).")
          Path out)
      throws IOException {
    List<Paper> papers = shuffled(corpus);
    int held = Math.min(300, papers.size() / 10);
    PosTraining training = new PosTraining(teacher);
    Path model = new ModelFiles(out).pos();
    training.train(papers.stream().skip(held), sentences, model);
    PosTraining.Agreement agreement = training.agreement(papers.stream().limit(held), model);
    say(
        model,
        "%.1f %% of %,d unseen tokens tagged as the teacher does"
            .formatted(100 * agreement.share(), agreement.tokens()));
    return ExitCode.OK;
  }

  @Command(
      name = "models",
      description = {
        "Train on annotated papers the models of names, facts and results. About ten minutes,",
        "as most learn from what taggers that have not seen a paper say of it."
      })
  int models(
      @Mixin LessonOptions lessons,
      @Option(
              names = "--out",
              defaultValue = SHIPPED,
              paramLabel = "DIR",
              description = "Where models go (${DEFAULT-VALUE}).")
          Path out)
      throws IOException {
    ModelFiles files = new ModelFiles(out);
    List<GoldPaper> papers = lessons.gold();
    Training training =
        new Training(TextAnnotator.withShippedTagger(), LexiconReader.read(Optional.empty()));
    files.write(training.train(papers, new Folds(FOLDS)));
    for (Path file : files.trained()) {
      say(file, "trained on %,d papers".formatted(papers.size()));
    }
    return ExitCode.OK;
  }

  @Command(
      name = "check",
      description = {
        "Extract annotated papers with models trained without them (cross-validation),",
        "and print the extractions, for stemma evaluate --predictions."
      })
  int check(
      @Mixin LessonOptions lessons,
      @Option(
              names = "--folds",
              defaultValue = "5",
              paramLabel = "N",
              description = "Into how many folds the papers are dealt (${DEFAULT-VALUE}).")
          int folds)
      throws IOException {
    OutputStream out = stemma.terminal().out();
    ExtractionWriter writer = new ExtractionWriter(out);
    new CrossValidation(
            TextAnnotator.withShippedTagger(), LexiconReader.read(Optional.empty()), folds)
        .run(lessons.gold(), writer);
    writer.flush();
    return ExitCode.OK;
  }

  // The same papers in the same order every time, whatever order the file has.
  private static List<Paper> shuffled(Path corpus) {
    List<Paper> papers;
    try (Stream<Paper> read =
        new PaperSource(ReadingOptions.defaults()).papers(List.of(corpus.toString()))) {
      papers = read.collect(Collectors.toCollection(ArrayList::new));
    }
    Collections.shuffle(papers, new Random(7));
    return papers;
  }

  private void say(Path model, String what) throws IOException {
    stemma.out().printf("%s: %,d bytes, %s%n", model, Files.size(model), what);
  }
}
