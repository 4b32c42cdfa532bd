package org.stemma.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldPaper.Entity;
import org.stemma.json.GoldPaper.Fact;
import org.stemma.paper.Predicate;

/** What the names in a paper's facts and results may stand for. */
final class PaperNames {
  private static final ImmutableSet<String> PAPER = ImmutableSet.of("paper");

  private final ImmutableMap<String, ImmutableSet<String>> forms;

  PaperNames(GoldPaper paper) {
    Map<String, ImmutableSet<String>> byName = new HashMap<>();
    for (Entity entity : paper.entities()) {
      byName.put(entity.name(), FoldedName.formsOf(entity));
    }
    forms = ImmutableMap.copyOf(byName);
  }

  /** The folded forms of the entity of that name, or of the name where no entity has it. */
  Set<String> forms(String name) {
    if (name.equals(GoldPaper.PAPER)) {
      return PAPER;
    }
    Set<String> known = forms.get(name);
    return known == null ? ImmutableSet.of(FoldedName.of(name)) : known;
  }

  /** The same of a subject that may be unnamed, which then counts as the paper. */
  Set<String> forms(Optional<String> name) {
    return name.map(this::forms).orElse(PAPER);
  }

  /** The forms of what the paper proposes, and of the paper itself: they stand for one another. */
  static ImmutableSet<String> own(GoldPaper gold, PaperNames names) {
    ImmutableSet.Builder<String> own = ImmutableSet.builder();
    own.addAll(PAPER);
    for (Fact fact : gold.facts()) {
      if (fact.predicate() == Predicate.PROPOSES) {
        own.addAll(names.forms(fact.object()));
      }
    }
    return own.build();
  }
}
