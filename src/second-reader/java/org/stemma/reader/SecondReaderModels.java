package org.stemma.reader;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.stemma.extract.ModelSource;
import org.stemma.extract.Models;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.relate.LearnedFactFinder;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultModels;
import org.stemma.extract.relate.RoleModels;
import org.stemma.extract.relate.RoleThresholds;
import org.stemma.extract.tag.NameTagger;

/** The second reader as it is shipped, and the models that have learnt what to make of it. */
public final class SecondReaderModels implements ModelSource {
  /** The file of what the reader has learnt. */
  static final String READER = "reader.safetensors";

  @Override
  public Models models() {
    try (InputStream learnt = Resources.open(SecondReaderModels.class, READER)) {
      NDManager manager = PyTorch.openForThreads(); // Open for as long as Stemma runs.
      SecondReader reader = MiniLm.reader(manager);
      reader.read(learnt);
      return new Models(
          new OpinionAnnotator(TextAnnotator.withShippedTagger(), MiniLm.wordPieces(), reader),
          NameTagger.shipped(),
          NameDecider.of(Resources.lines(SecondReaderModels.class, "decide/decisions.model.gz")),
          new LearnedFactFinder(
              RoleModels.of(Resources.lines(SecondReaderModels.class, "relate/roles.model.gz")),
              RoleThresholds.DEFAULT),
          new LearnedResultFinder(
              ResultModels.of(
                  Resources.lines(SecondReaderModels.class, "relate/results.model.gz"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
