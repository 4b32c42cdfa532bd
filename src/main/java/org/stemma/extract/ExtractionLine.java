package org.stemma.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.Finder;
import org.stemma.extract.find.IntroducedNameFinder;
import org.stemma.extract.find.Lexicon;
import org.stemma.extract.find.LexiconFinder;
import org.stemma.extract.find.ModelNameGrammar;
import org.stemma.extract.find.Settlement;
import org.stemma.extract.find.TitleNameFinder;
import org.stemma.extract.link.EntityLinker;
import org.stemma.extract.tag.NameTagger;
import org.stemma.paper.Evidence;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;

/** The whole way from a paper to what it says: annotate, find, link, relate. */
public final class ExtractionLine implements Extractor {
  private final TextAnnotator annotator;
  private final ImmutableList<Finder> finders;
  private final Optional<NameTagger> tagger;
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();
  private final Settlement settlement = new Settlement(0.5);
  private final EntityLinker linker = new EntityLinker();
  private final Entities entities;

  /** The line with all its layers but those switched off, over that lexicon. */
  public ExtractionLine(List<LexiconEntry> lexicon, Set<Layer> off) {
    this(TextAnnotator.withShippedTagger(), Optional.empty(), lexicon, off);
  }

  /** The line with those models. */
  public ExtractionLine(
      TextAnnotator annotator,
      Optional<NameTagger> tagger,
      List<LexiconEntry> lexicon,
      Set<Layer> off) {
    this.annotator = annotator;
    this.tagger = tagger;
    finders = finders(lexicon, ImmutableSet.copyOf(off));
    entities = new Entities(lexicon);
  }

  private static ImmutableList<Finder> finders(List<LexiconEntry> lexicon, Set<Layer> off) {
    ImmutableList.Builder<Finder> finders = ImmutableList.builder();
    if (!off.contains(Layer.LEXICON)) {
      finders.add(new LexiconFinder(new Lexicon(lexicon)));
    }
    if (!off.contains(Layer.INTRODUCED)) {
      finders.add(new TitleNameFinder(), new IntroducedNameFinder());
    }
    if (!off.contains(Layer.GRAMMAR)) {
      finders.add(new ModelNameGrammar());
    }
    return finders.build();
  }

  @Override
  public Extraction extract(Paper paper) {
    AnnotatedPaper annotated = annotator.annotate(paper);
    if (annotated.sentences().isEmpty()) {
      return new Extraction(
          paper, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
    List<Candidate> candidates = new ArrayList<>();
    finders.forEach(finder -> candidates.addAll(finder.find(annotated)));
    List<Abbreviation> defined = abbreviations.find(annotated);
    List<Candidate> witnesses =
        tagger
            .map(t -> Settlement.arbitrate(t.find(annotated, candidates, defined), candidates))
            .orElse(candidates);
    List<Candidate> names = settlement.settle(annotated, witnesses);
    List<Mention> mentions =
        mentions(annotated, names, linker.link(annotated.text(), names, defined));
    CodePoints offsets = new CodePoints(annotated.text());
    return new Extraction(
        paper,
        offsets.mentions(mentions),
        entities.of(mentions),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static List<Mention> mentions(
      AnnotatedPaper paper, List<Candidate> names, EntityLinker.Links links) {
    String text = paper.text();
    List<Mention> mentions = new ArrayList<>();
    for (Candidate name : names) {
      Sentence sentence = paper.sentenceAt(name.start());
      mentions.add(
          new Mention(
              name.start(),
              name.end(),
              name.in(text),
              links.entityOf(name, text),
              name.confidence(),
              new Evidence(
                  name.layer(),
                  name.rule(),
                  sentence.start(),
                  sentence.end(),
                  text.substring(sentence.start(), sentence.end()))));
    }
    return mentions;
  }
}
