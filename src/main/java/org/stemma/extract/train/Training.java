package org.stemma.extract.train;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.stemma.extract.Models;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.SurfaceFinders;
import org.stemma.extract.relate.LearnedFactFinder;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultModels;
import org.stemma.extract.relate.ResultThresholds;
import org.stemma.extract.relate.RoleExamples;
import org.stemma.extract.relate.RoleModels;
import org.stemma.extract.relate.RoleThresholds;
import org.stemma.extract.tag.NameTagger;
import org.stemma.json.GoldPaper;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Paper;

/** Trains all models of names, facts and results on annotated papers. */
public final class Training {
  // Found by cross-validation on the annotated abstracts; docs/QUALITY.md has the figures.
  private static final double NAME_SIGMA = 1.0;
  private static final int NAME_LEAST_COUNT = 4;
  private static final int NAME_ITERATIONS = 90;
  private static final double ROLE_SIGMA = 0.3;
  private static final int ROLE_LEAST_COUNT = 3;

  private final TextAnnotator annotator;
  private final SurfaceFinders finders;
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();

  /** What comes of training. */
  public record Trained(CRFClassifier<CoreLabel> names, RoleModels roles, ResultModels results) {
    /** The models to extract with. */
    public Models models(TextAnnotator annotator) {
      return new Models(
          annotator,
          new NameTagger(names),
          new LearnedFactFinder(roles, RoleThresholds.DEFAULT),
          new LearnedResultFinder(results, ResultThresholds.DEFAULT));
    }
  }

  /** Trains with that tagger of parts of speech and the names of that lexicon. */
  public Training(TextAnnotator annotator, List<LexiconEntry> lexicon) {
    this.annotator = annotator;
    finders = new SurfaceFinders(lexicon, Set.of());
  }

  /** Trains all models on those papers. */
  public Trained train(List<GoldPaper> papers) {
    return new Trained(trainNames(papers), trainRoles(papers), trainResults(papers));
  }

  /** Trains the models of results. */
  public ResultModels trainResults(List<GoldPaper> papers) {
    return new ResultTraining(annotator).train(papers);
  }

  /** Trains the name tagger. */
  public CRFClassifier<CoreLabel> trainNames(List<GoldPaper> papers) {
    NameTraining training = new NameTraining();
    for (GoldPaper gold : papers) {
      Lesson lesson = lesson(gold);
      training.add(
          lesson.paper(),
          lesson.names(),
          finders.find(lesson.paper()),
          abbreviations.find(lesson.paper()));
    }
    return training.train(NAME_SIGMA, NAME_LEAST_COUNT, NAME_ITERATIONS);
  }

  /** Trains the models of facts. */
  public RoleModels trainRoles(List<GoldPaper> papers) {
    RoleExamples examples = new RoleExamples();
    for (GoldPaper gold : papers) {
      Lesson lesson = lesson(gold);
      if (!lesson.mentions().isEmpty()) {
        examples.add(lesson.paper(), lesson.mentions(), lesson.facts(), lesson.unsure());
      }
    }
    return examples.learn(ROLE_SIGMA, ROLE_LEAST_COUNT);
  }

  private Lesson lesson(GoldPaper gold) {
    AnnotatedPaper paper =
        annotator.annotate(Paper.of(gold.id(), gold.title(), gold.abstractText()));
    List<Candidate> proposals = finders.find(paper);
    return Lesson.of(gold, paper, proposals);
  }
}
