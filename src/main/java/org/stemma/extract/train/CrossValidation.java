package org.stemma.extract.train;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.tag.NameField;
import org.stemma.json.GoldPaper;
import org.stemma.paper.Extraction;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Paper;

/**
 * Extracts each annotated paper with models that were trained without it. The decider of a fold
 * learns from the other folds, as taggers read them that did not learn from them.
 */
public final class CrossValidation {
  private final Annotator annotator;
  private final List<LexiconEntry> lexicon;
  private final Folds folds;

  /** A cross-validation with that many folds. */
  public CrossValidation(Annotator annotator, List<LexiconEntry> lexicon, int folds) {
    this.annotator = annotator;
    this.lexicon = lexicon;
    this.folds = new Folds(folds);
  }

  /** Passes the extraction of every paper, fold by fold. */
  public void run(List<GoldPaper> papers, Consumer<Extraction> consumer) {
    Training training = new Training(annotator, lexicon);
    List<NameField> taggers = training.trainNames(papers, folds);
    for (int fold = 0; fold < folds.number(); fold++) {
      List<GoldPaper> others = folds.without(fold, papers);
      NameDecider decider = training.trainDecider(others, folds, taggers);
      Training.Relations relations = training.trainRelations(others, folds, taggers, decider);
      extract(
          folds.only(fold, papers),
          new Training.Trained(taggers.get(fold), decider, relations),
          consumer);
    }
  }

  private void extract(
      List<GoldPaper> papers, Training.Trained trained, Consumer<Extraction> consumer) {
    ExtractionLine line = new ExtractionLine(trained.models(annotator), lexicon, Set.of());
    papers.stream()
        .map(paper -> line.extract(Paper.of(paper.id(), paper.title(), paper.abstractText())))
        .forEach(consumer);
  }
}
