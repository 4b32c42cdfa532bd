package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;

/** The layers that find names by their letters and surroundings, without anything learnt. */
public final class SurfaceFinders implements Finder {
  private final ImmutableList<Finder> finders;

  /** All such layers but those that are off. */
  public SurfaceFinders(List<LexiconEntry> lexicon, Set<Layer> off) {
    ImmutableList.Builder<Finder> on = ImmutableList.builder();
    if (!off.contains(Layer.LEXICON)) {
      on.add(new LexiconFinder(new Lexicon(lexicon)));
    }
    if (!off.contains(Layer.INTRODUCED)) {
      on.add(new TitleNameFinder(), new IntroducedNameFinder());
    }
    if (!off.contains(Layer.GRAMMAR)) {
      on.add(new ModelNameGrammar());
    }
    finders = on.build();
  }

  @Override
  public List<Candidate> find(AnnotatedPaper paper) {
    List<Candidate> found = new ArrayList<>();
    finders.forEach(finder -> found.addAll(finder.find(paper)));
    return found;
  }
}
