package org.stemma.extract.link;

import java.util.List;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.SameName;

/** Tells whether two names are of one entity, from how they are written and from the lexicon. */
public final class NamePairs implements SameName {
  /** The rule with that lexicon. */
  public NamePairs(List<LexiconEntry> lexicon) {}

  @Override
  public boolean same(EntityType type, String a, String b) {
    return EntityLinker.fold(a).equals(EntityLinker.fold(b));
  }
}
