package org.stemma.extract.train;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.json.GoldPaper;
import org.stemma.paper.Extraction;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Paper;

/**
 * Extracts each annotated paper with models that were trained without it: the papers are dealt into
 * folds by a hash of their titles, and each fold is read with what the others teach.
 */
public final class CrossValidation {
  private final TextAnnotator annotator;
  private final List<LexiconEntry> lexicon;
  private final int folds;

  /** A cross-validation with that many folds. */
  public CrossValidation(TextAnnotator annotator, List<LexiconEntry> lexicon, int folds) {
    this.annotator = annotator;
    this.lexicon = lexicon;
    this.folds = folds;
  }

  /** Passes the extraction of every paper, fold by fold. */
  public void run(List<GoldPaper> papers, Consumer<Extraction> consumer) {
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      List<GoldPaper> others = papers.stream().filter(paper -> fold(paper) != held).toList();
      Training.Trained trained = new Training(annotator, lexicon).train(others);
      ExtractionLine line = new ExtractionLine(trained.models(annotator), lexicon, Set.of());
      papers.stream()
          .filter(paper -> fold(paper) == held)
          .map(paper -> line.extract(Paper.of(paper.id(), paper.title(), paper.abstractText())))
          .forEach(consumer);
    }
  }

  private int fold(GoldPaper paper) {
    int hash = Hashing.murmur3_32_fixed().hashString(paper.title(), StandardCharsets.UTF_8).asInt();
    return Math.floorMod(hash, folds);
  }
}
