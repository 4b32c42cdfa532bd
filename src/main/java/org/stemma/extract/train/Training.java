package org.stemma.extract.train;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.extract.MentionFinder;
import org.stemma.extract.Models;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Annotator;
import org.stemma.extract.decide.DecisionExamples;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.SurfaceFinders;
import org.stemma.extract.relate.LearnedFactFinder;
import org.stemma.extract.relate.LearnedResultFinder;
import org.stemma.extract.relate.ResultExamples;
import org.stemma.extract.relate.ResultModels;
import org.stemma.extract.relate.RoleExamples;
import org.stemma.extract.relate.RoleModels;
import org.stemma.extract.relate.RoleThresholds;
import org.stemma.extract.tag.NameField;
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
  private static final double RESULT_SIGMA = 0.5;
  private static final int RESULT_LEAST_COUNT = 2;

  private final Annotator annotator;
  private final List<LexiconEntry> lexicon;
  private final SurfaceFinders finders;
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();

  /** What comes of training. */
  public record Trained(NameField names, NameDecider decider, Relations relations) {
    /** The models to extract with. */
    public Models models(Annotator annotator) {
      return new Models(
          annotator,
          new NameTagger(names),
          decider,
          new LearnedFactFinder(relations.roles(), RoleThresholds.DEFAULT),
          new LearnedResultFinder(relations.results()));
    }
  }

  /** What comes of training on what is said of names. */
  public record Relations(RoleModels roles, ResultModels results) {}

  /** Trains on papers that are so annotated, with the names of that lexicon. */
  public Training(Annotator annotator, List<LexiconEntry> lexicon) {
    this.annotator = annotator;
    this.lexicon = lexicon;
    finders = new SurfaceFinders(lexicon, Set.of());
  }

  /** Trains all models on those papers. */
  public Trained train(List<GoldPaper> papers, Folds folds) {
    List<NameField> taggers = trainNames(papers, folds);
    NameDecider decider = trainDecider(papers, folds, taggers);
    return new Trained(
        trainNames(papers), decider, trainRelations(papers, folds, taggers, decider));
  }

  /** Trains a name tagger on those papers and no others. */
  public NameField trainNames(List<GoldPaper> papers) {
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

  /** Trains the decider on papers, each read by the tagger that did not learn from its fold. */
  public NameDecider trainDecider(List<GoldPaper> papers, Folds folds, List<NameField> taggers) {
    DecisionExamples examples = new DecisionExamples();
    List<NameTagger> readers = taggers.stream().map(NameTagger::new).toList();
    for (GoldPaper gold : papers) {
      Lesson lesson = lesson(gold);
      AnnotatedPaper paper = lesson.paper();
      List<Candidate> proposals = finders.find(paper);
      List<Abbreviation> defined = abbreviations.find(paper);
      examples.add(
          paper,
          readers.get(folds.of(gold)).tag(paper, proposals, defined),
          proposals,
          defined,
          lesson.names(),
          lesson.openForms());
    }
    return examples.learn();
  }

  /** Trains for each fold a name tagger on the papers of the others. */
  public List<NameField> trainNames(List<GoldPaper> papers, Folds folds) {
    return IntStream.range(0, folds.number())
        .mapToObj(fold -> trainNames(folds.without(fold, papers)))
        .toList();
  }

  /**
   * Trains the models of facts and of results on the names that are found by taggers which did not
   * learn from a paper's fold; those of facts on the annotators' names too.
   */
  public Relations trainRelations(
      List<GoldPaper> papers, Folds folds, List<NameField> taggers, NameDecider decider) {
    List<MentionFinder> readers =
        taggers.stream()
            .map(names -> new MentionFinder(new NameTagger(names), decider, lexicon, Set.of()))
            .toList();
    RoleExamples roles = new RoleExamples();
    ResultExamples results = new ResultExamples();
    for (GoldPaper gold : papers) {
      Lesson lesson = lesson(gold);
      Lesson found = lesson.of(readers.get(folds.of(gold)).find(lesson.paper()));
      add(lesson, roles);
      add(found, roles);
      results.add(found.paper(), found.mentions(), found.proposed(), found.results());
    }
    return new Relations(
        roles.learn(ROLE_SIGMA, ROLE_LEAST_COUNT), results.learn(RESULT_SIGMA, RESULT_LEAST_COUNT));
  }

  private static void add(Lesson lesson, RoleExamples examples) {
    if (!lesson.mentions().isEmpty()) {
      examples.add(lesson.paper(), lesson.mentions(), lesson.facts(), lesson.unsure());
    }
  }

  /** What is to be learnt from that paper. */
  public Lesson lesson(GoldPaper gold) {
    AnnotatedPaper paper =
        annotator.annotate(Paper.of(gold.id(), gold.title(), gold.abstractText()));
    List<Candidate> proposals = finders.find(paper);
    return Lesson.of(gold, paper, proposals);
  }
}
