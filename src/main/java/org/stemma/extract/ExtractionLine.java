package org.stemma.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;

/** The whole way from a paper to what it says: annotate, find, decide, link, relate. */
public final class ExtractionLine implements Extractor {
  // A figure is given to a name of the paper's own only where that is hardly in doubt; else to the
  // paper.
  private static final double SURELY_PROPOSED = 0.66;

  private final Models models;
  private final ImmutableSet<Layer> off;
  private final MentionFinder mentions;
  private final Entities entities;

  /** The line over those models and that lexicon, without the layers that are off. */
  public ExtractionLine(Models models, List<LexiconEntry> lexicon, Set<Layer> off) {
    this.models = models;
    this.off = ImmutableSet.copyOf(off);
    mentions = new MentionFinder(models.tagger(), models.decider(), lexicon, off);
    entities = new Entities(lexicon);
  }

  @Override
  public Extraction extract(Paper paper) {
    AnnotatedPaper annotated = models.annotator().annotate(paper);
    if (annotated.sentences().isEmpty()) {
      return new Extraction(
          paper, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }
    List<Mention> found = mentions.find(annotated);
    List<Fact> facts =
        off.contains(Layer.ROLES) ? List.of() : models.facts().find(annotated, found);
    List<Result> results =
        off.contains(Layer.RESULTS)
            ? List.of()
            : models.results().find(annotated, found, proposed(facts));
    CodePoints offsets = new CodePoints(annotated.text());
    return new Extraction(
        paper,
        offsets.mentions(found),
        entities.of(found),
        offsets.facts(facts),
        offsets.results(results));
  }

  private static Set<EntityKey> proposed(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.predicate() == Predicate.PROPOSES)
        .filter(fact -> fact.confidence() >= SURELY_PROPOSED)
        .map(Fact::object)
        .collect(ImmutableSet.toImmutableSet());
  }
}
