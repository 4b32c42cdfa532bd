package org.stemma.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.decide.NameDecider;
import org.stemma.extract.find.AbbreviationFinder;
import org.stemma.extract.find.AbbreviationFinder.Abbreviation;
import org.stemma.extract.find.Candidate;
import org.stemma.extract.find.Settlement;
import org.stemma.extract.find.SurfaceFinders;
import org.stemma.extract.link.EntityLinker;
import org.stemma.extract.tag.NameTagger;
import org.stemma.paper.Evidence;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.Mention;

/** The first half of the way: from an annotated paper to the names in it and what they name. */
public final class MentionFinder {
  private final NameTagger tagger;
  private final NameDecider decider;
  private final ImmutableSet<Layer> off;
  private final SurfaceFinders finders;
  private final AbbreviationFinder abbreviations = new AbbreviationFinder();
  private final Settlement settlement = new Settlement();
  private final EntityLinker linker;

  /** Finds with those models and that lexicon, without the layers that are off. */
  public MentionFinder(
      NameTagger tagger, NameDecider decider, List<LexiconEntry> lexicon, Set<Layer> off) {
    this.tagger = tagger;
    this.decider = decider;
    this.off = ImmutableSet.copyOf(off);
    finders = new SurfaceFinders(lexicon, off);
    linker =
        off.contains(Layer.LINKING)
            ? EntityLinker.byLetters()
            : new EntityLinker(off.contains(Layer.LEXICON) ? List.of() : lexicon);
  }

  /** The mentions of that paper, by position; offsets in UTF-16 units. */
  public List<Mention> find(AnnotatedPaper paper) {
    List<Candidate> proposals = finders.find(paper);
    List<Abbreviation> defined = abbreviations.find(paper);
    List<Candidate> names =
        off.contains(Layer.TAGGER)
            ? settlement.settle(paper, proposals)
            : decider.decide(paper, tagger.tag(paper, proposals, defined), proposals, defined);
    EntityLinker.Links links =
        linker.link(paper.text(), names, off.contains(Layer.LINKING) ? List.of() : defined);
    List<Mention> mentions = new ArrayList<>();
    for (Candidate name : names) {
      mentions.add(mention(paper, name, links.of(name, paper.text())));
    }
    return mentions;
  }

  private static Mention mention(AnnotatedPaper paper, Candidate name, EntityLinker.Link link) {
    String text = paper.text();
    Sentence sentence = paper.sentenceAt(name.start());
    return new Mention(
        name.start(),
        name.end(),
        name.in(text),
        link.entity(),
        link.confidence(),
        name.confidence(),
        new Evidence(
            name.layer(),
            name.rule(),
            sentence.start(),
            sentence.end(),
            text.substring(sentence.start(), sentence.end())));
  }
}
