package org.stemma.reader;

import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.train.Folds;
import org.stemma.extract.train.Training;
import org.stemma.json.GoldPaper;

/**
 * Lets readers learn from annotated papers, and keeps what they have learnt: what an earlier run
 * has learnt is not learnt again.
 *
 * @param kept where it is kept
 * @param report told of each round of learning
 */
record ReaderTraining(
    NDManager manager,
    Annotator annotator,
    WordPieces wordPieces,
    Training training,
    int rounds,
    Path kept,
    Consumer<String> report) {
  // Each reader learns from the papers of one half and reads those of the other.
  private static final Folds HALVES = new Folds(2);

  /** Annotates each paper with what a reader thinks that has not learnt from it. */
  Annotator unseenReaders(List<GoldPaper> papers) throws IOException {
    ImmutableList.Builder<OpinionAnnotator> readers = ImmutableList.builder();
    for (int half = 0; half < HALVES.number(); half++) {
      Path learnt = learnt("without-half-" + half, HALVES.without(half, papers));
      readers.add(new OpinionAnnotator(annotator, wordPieces, read(learnt)));
    }
    return new UnseenReaders(annotator, HALVES, readers.build());
  }

  /** The file of what a reader learns from all those papers. */
  Path learnt(List<GoldPaper> papers) throws IOException {
    return learnt("all", papers);
  }

  private Path learnt(String name, List<GoldPaper> papers) throws IOException {
    Path file = kept.resolve(name + ".safetensors");
    if (Files.exists(file)) {
      return file;
    }
    Files.createDirectories(kept);
    Path fresh = kept.resolve(name + ".new");
    try (SecondReader reader = MiniLm.reader(manager);
        OutputStream out = Files.newOutputStream(fresh)) {
      List<Lesson> lessons =
          papers.stream().map(paper -> Lesson.of(training.lesson(paper), wordPieces)).toList();
      reader.learn(lessons, rounds, line -> report.accept(name + ": " + line));
      reader.write(out);
    }
    return Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private SecondReader read(Path learnt) throws IOException {
    SecondReader reader = MiniLm.reader(manager);
    try (InputStream in = Files.newInputStream(learnt)) {
      reader.read(in);
    }
    return reader;
  }
}
