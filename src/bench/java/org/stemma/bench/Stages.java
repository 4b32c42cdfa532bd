package org.stemma.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.extract.ExtractionLine;
import org.stemma.extract.Models;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.SurfaceFinders;
import org.stemma.extract.link.EntityLinker;
import org.stemma.extract.tag.TaggedSentence;
import org.stemma.graph.Iris;
import org.stemma.graph.Lexicon;
import org.stemma.graph.LexiconReader;
import org.stemma.graph.NamedGraph;
import org.stemma.graph.PaperMapper;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Paper;
import org.stemma.paper.Result;

/** What each stage costs a paper, on one thread: each call takes the next paper of the sample. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class Stages {
  private static final int PAPERS = 500;

  /** The file of papers. */
  @Param("papers.jsonl")
  public String papers;

  /** A paper with what each stage makes of it. */
  private record Case(
      Paper paper,
      AnnotatedPaper annotated,
      List<Candidate> proposals,
      List<Abbreviation> defined,
      List<TaggedSentence> tagged,
      List<Candidate> names,
      Extraction extraction) {}

  private final List<Case> cases = new ArrayList<>();
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();
  private EntityLinker linker;
  private Models models;
  private SurfaceFinders finders;
  private ExtractionLine line;
  private PaperMapper mapper;
  private int next;

  /** Runs the sample through all stages. */
  @Setup
  public void prepare() {
    ImmutableList<LexiconEntry> lexicon = LexiconReader.read(Optional.empty());
    models = Models.shipped();
    finders = new SurfaceFinders(lexicon, Set.of());
    linker = new EntityLinker(lexicon);
    line = new ExtractionLine(models, lexicon, Set.of());
    mapper = new PaperMapper(Iris.DEFAULT, Lexicon.of(lexicon));
    for (Paper paper : Sample.of(papers, PAPERS)) {
      AnnotatedPaper annotated = models.annotator().annotate(paper);
      List<Candidate> proposals = finders.find(annotated);
      List<Abbreviation> defined = abbreviations.find(annotated);
      List<TaggedSentence> tagged = models.tagger().tag(annotated, proposals, defined);
      cases.add(
          new Case(
              paper,
              annotated,
              proposals,
              defined,
              tagged,
              models.decider().decide(annotated, tagged, proposals, defined),
              line.extract(paper)));
    }
  }

  private Case next() {
    next = (next + 1) % cases.size();
    return cases.get(next);
  }

  /** Tokens, sentences, parts of speech. */
  @Benchmark
  public AnnotatedPaper annotate() {
    return models.annotator().annotate(next().paper());
  }

  /** Lexicon, introduced names, grammar. */
  @Benchmark
  public List<Candidate> find() {
    return finders.find(next().annotated());
  }

  /** The learned tagger. */
  @Benchmark
  public List<TaggedSentence> tag() {
    Case it = next();
    return models.tagger().tag(it.annotated(), it.proposals(), it.defined());
  }

  /** Which of all that was found are names, form by form. */
  @Benchmark
  public List<Candidate> decide() {
    Case it = next();
    return models.decider().decide(it.annotated(), it.tagged(), it.proposals(), it.defined());
  }

  /** Names to entities. */
  @Benchmark
  public EntityLinker.Links link() {
    Case it = next();
    return linker.link(it.annotated().text(), it.names(), it.defined());
  }

  /** Roles. */
  @Benchmark
  public List<Fact> facts() {
    Case it = next();
    return models.facts().find(it.annotated(), it.extraction().mentions());
  }

  /** Figures. */
  @Benchmark
  public List<Result> results() {
    Case it = next();
    return models.results().find(it.annotated(), it.extraction().mentions(), ImmutableSet.of());
  }

  /** All of extraction. */
  @Benchmark
  public Extraction extract() {
    return line.extract(next().paper());
  }

  /** Extraction to RDF. */
  @Benchmark
  public NamedGraph map() {
    return mapper.map(next().extraction());
  }
}
