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
  private final Silver silver;

  /** A cross-validation with that many folds. */
  public CrossValidation(
      Annotator annotator, List<LexiconEntry> lexicon, int folds, Silver silver) {
    this.annotator = annotator;
    this.lexicon = lexicon;
    this.folds = new Folds(folds);
    this.silver = silver;
  }

  /** Passes the extraction of every paper, fold by fold. */
  public void run(List<GoldPaper> papers, Consumer<Extraction> consumer) {
    Training training = new Training(annotator, lexicon, silver);
    Folds taggerFolds = training.taggerFolds(folds);
    List<NameField> taggers = training.trainNames(papers, taggerFolds);
    for (int fold = 0; fold < folds.number(); fold++) {
      List<GoldPaper> others = folds.without(fold, papers);
      NameDecider decider = training.trainDecider(others, taggerFolds, taggers);
      Training.Relations relations = training.trainRelations(others, taggerFolds, taggers, decider);
      for (int reader = 0; reader < taggers.size(); reader++) {
        List<GoldPaper> unseen = taggerFolds.only(reader, folds.only(fold, papers));
        if (!unseen.isEmpty()) {
          extract(unseen, new Training.Trained(taggers.get(reader), decider, relations), consumer);
        }
      }
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
