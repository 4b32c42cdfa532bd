package org.stemma.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.Settlement;
import org.stemma.extract.find.SurfaceFinders;
import org.stemma.extract.link.EntityLinker;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Evidence;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;

/** The whole way from a paper to what it says: annotate, find, link, relate. */
public final class ExtractionLine implements Extractor {
  private final Models models;
  private final ImmutableSet<Layer> off;
  private final SurfaceFinders finders;
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();
  private final Settlement settlement = new Settlement();
  private final EntityLinker linker = new EntityLinker();
  private final Entities entities;

  /** The line over those models and that lexicon, without the layers that are off. */
  public ExtractionLine(Models models, List<LexiconEntry> lexicon, Set<Layer> off) {
    this.models = models;
    this.off = ImmutableSet.copyOf(off);
    finders = new SurfaceFinders(lexicon, off);
    entities = new Entities(lexicon);
  }

  @Override
  public Extraction extract(Paper paper) {
    AnnotatedPaper annotated = models.annotator().annotate(paper);
    if (annotated.sentences().isEmpty()) {
      return new Extraction(
          paper, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
    List<Mention> mentions = mentions(annotated);
    List<Fact> facts =
        off.contains(Layer.ROLES) ? List.of() : models.facts().find(annotated, mentions);
    List<Result> results =
        off.contains(Layer.RESULTS)
            ? List.of()
            : models.results().find(annotated, mentions, proposed(facts));
    CodePoints offsets = new CodePoints(annotated.text());
    return new Extraction(
        paper,
        offsets.mentions(mentions),
        entities.of(mentions),
        offsets.facts(facts),
        offsets.results(results));
  }

  private List<Mention> mentions(AnnotatedPaper paper) {
    List<Candidate> proposals = finders.find(paper);
    List<Abbreviation> defined = abbreviations.find(paper);
    List<Candidate> names =
        off.contains(Layer.TAGGER)
            ? settlement.settle(paper, proposals)
            : settlement.settle(paper, proposals, models.tagger().find(paper, proposals, defined));
    EntityLinker.Links links =
        linker.link(paper.text(), names, off.contains(Layer.LINKING) ? List.of() : defined);
    List<Mention> mentions = new ArrayList<>();
    for (Candidate name : names) {
      mentions.add(mention(paper, name, links.entityOf(name, paper.text())));
    }
    return mentions;
  }

  private static Mention mention(AnnotatedPaper paper, Candidate name, EntityKey entity) {
    String text = paper.text();
    Sentence sentence = paper.sentenceAt(name.start());
    return new Mention(
        name.start(),
        name.end(),
        name.in(text),
        entity,
        name.confidence(),
        new Evidence(
            name.layer(),
            name.rule(),
            sentence.start(),
            sentence.end(),
            text.substring(sentence.start(), sentence.end())));
  }

  private static Set<EntityKey> proposed(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.predicate() == Predicate.PROPOSES)
        .map(Fact::object)
        .collect(ImmutableSet.toImmutableSet());
  }
}
