package org.stemma.teacher;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Models;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.tag.NameField;
import org.stemma.extract.tag.NameTagger;
import org.stemma.extract.train.Folds;
import org.stemma.extract.train.Silver;
import org.stemma.extract.train.Training;
import org.stemma.graph.LexiconReader;
import org.stemma.json.ExtractionWriter;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldReader;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Paper;
import org.stemma.paper.StemmaException;
import org.stemma.source.PaperSource;
import org.stemma.source.ReadingOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** Labels papers for the name tagger to learn from. */
@Command(
    name = "teach",
    mixinStandardHelpOptions = true,
    description = {
      "Fine-tune a small transformer on annotated papers, fold by fold, and let it, with a name",
      "tagger and a decider, label further papers: the silver of stemma train models --silver."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is not optional.
public final class TeachCommand implements Callable<Integer> {
  private static final String ENCODER = "/all-minilm-l6-v2";

  @Parameters(paramLabel = "GOLD", description = "Annotated papers.")
  private Path gold;

  @Parameters(paramLabel = "FILE", description = "Papers to label.")
  private Path corpus;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where silver goes.")
  private Path out;

  @Option(
      names = "--folds",
      defaultValue = "2",
      paramLabel = "N",
      description = "Into how many folds the gold is dealt (${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--fold",
      paramLabel = "N",
      description = "Label for that fold alone, counted from 0 (all).")
  private @Nullable Integer only;

  @Option(
      names = "--rounds",
      defaultValue = "6",
      paramLabel = "N",
      description = "How often the gold is gone through (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--papers",
      defaultValue = "4816",
      paramLabel = "N",
      description = "How many papers are labelled for each fold (${DEFAULT-VALUE}).")
  private int papers;

  private final Annotator annotator = TextAnnotator.withShippedTagger();
  private final ImmutableList<LexiconEntry> lexicon = LexiconReader.read(Optional.empty());

  /** Runs it. */
  public static void main(String[] args) {
    System.exit(
        new CommandLine(new TeachCommand())
            .setExecutionExceptionHandler(TeachCommand::explain)
            .execute(args));
  }

  private static int explain(Exception thrown, CommandLine command, ParseResult given)
      throws Exception {
    if (thrown instanceof StemmaException known) {
      command.getErr().println("teach: " + known.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw thrown;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldPaper> annotated = read(gold);
    List<Paper> unlabelled = unlabelled(annotated);
    Folds dealt = new Folds(folds);
    Files.createDirectories(out);
    for (int fold = 0; fold < folds; fold++) {
      if (only != null && only != fold) {
        continue;
      }
      label(
          dealt.without(fold, annotated),
          dealt.only(fold, annotated),
          unlabelled.stream().skip((long) fold * papers).limit(papers).toList(),
          fold);
    }
    return CommandLine.ExitCode.OK;
  }

  private void label(List<GoldPaper> seen, List<GoldPaper> unseen, List<Paper> further, int fold)
      throws IOException {
    Training plain = new Training(annotator, lexicon, Silver.NONE);
    NameField names = plain.trainNames(seen);
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");
        InputStream weights = TeachCommand.class.getResourceAsStream(ENCODER + ".onnx");
        InputStream pieces = TeachCommand.class.getResourceAsStream(ENCODER + "-tokenizer.json");
        WordPieces wordPieces = new WordPieces(pieces);
        Teacher teacher = new Teacher(manager, OnnxWeights.read(weights));
        OutputStream stream = Files.newOutputStream(out.resolve("silver-" + fold + ".jsonl"));
        ExtractionWriter writer = new ExtractionWriter(stream)) {
      teach(
          teacher,
          seen.stream().map(paper -> Lesson.of(plain.lesson(paper), wordPieces)),
          out.resolve("teacher-" + fold + ".weights"));
      Annotator reader = new SecondReader(annotator, wordPieces, teacher);
      NameDecider decider =
          new Training(reader, lexicon, Silver.NONE)
              .trainDecider(unseen, new Folds(1), List.of(names));
      ExtractionLine line =
          new ExtractionLine(
              new Models(
                  reader,
                  new NameTagger(names),
                  decider,
                  (paper, mentions) -> List.of(),
                  (paper, mentions, proposed) -> List.of()),
              lexicon,
              Set.of(Layer.ROLES, Layer.RESULTS));
      for (Paper paper : further) {
        writer.write(line.extract(paper));
      }
    }
  }

  // What an earlier run has learnt is not learnt again.
  private void teach(Teacher teacher, Stream<Lesson> lessons, Path weights) throws IOException {
    if (Files.exists(weights)) {
      teacher.read(weights);
      return;
    }
    teacher.learn(lessons.toList(), rounds, line -> System.err.println(weights + ": " + line));
    teacher.write(weights);
  }

  private static List<GoldPaper> read(Path file) {
    try (Stream<GoldPaper> stream = GoldReader.read(file)) {
      return stream.toList();
    }
  }

  // In the same order every time, without those that are annotated.
  private List<Paper> unlabelled(List<GoldPaper> annotated) {
    Set<String> titles = annotated.stream().map(GoldPaper::title).collect(Collectors.toSet());
    try (Stream<Paper> read =
        new PaperSource(ReadingOptions.defaults()).papers(List.of(corpus.toString()))) {
      List<Paper> further =
          read.filter(paper -> !titles.contains(paper.title()))
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(further, new Random(7));
      return further;
    }
  }
}
