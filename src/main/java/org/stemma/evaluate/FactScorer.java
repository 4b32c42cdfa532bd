package org.stemma.evaluate;

import static java.util.Collections.disjoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldPaper.Entity;
import org.stemma.json.GoldPaper.Fact;
import org.stemma.paper.Predicate;

/**
 * Scores what a paper states of entities. Facts that are optional, or about an optional entity,
 * count neither way. What outperforms a thing is compared with it, whether or not that is said.
 */
final class FactScorer {
  private final GoldPaper gold;
  private final GoldPaper found;
  private final PaperNames goldNames;
  private final PaperNames foundNames;
  private final ImmutableSet<String> own;
  private final ImmutableSet<String> optionalNames;

  FactScorer(GoldPaper gold, GoldPaper found) {
    this.gold = gold;
    this.found = found;
    goldNames = new PaperNames(gold);
    foundNames = new PaperNames(found);
    own = PaperNames.own(gold, goldNames);
    optionalNames =
        gold.entities().stream()
            .filter(e -> e.optional() || !ScoredTypes.ALL.contains(e.type()))
            .map(Entity::name)
            .collect(ImmutableSet.toImmutableSet());
  }

  void score(PaperScore.Builder score) {
    List<Fact> wanted = closed(gold.facts().stream().filter(this::counts).toList());
    List<Fact> optional = gold.facts().stream().filter(fact -> !counts(fact)).toList();
    ImmutableSet<String> optionalForms =
        optionalNames.stream()
            .flatMap(name -> goldNames.forms(name).stream())
            .collect(ImmutableSet.toImmutableSet());
    Matching<Fact> matching =
        Matching.of(wanted, closed(found.facts()), this::same)
            .forgiving(
                extra ->
                    optional.stream().anyMatch(o -> same(o, extra))
                        || !disjoint(foundNames.forms(extra.object()), optionalForms));
    Set<String> predicates = new TreeSet<>();
    wanted.forEach(fact -> predicates.add(part(fact)));
    matching.invented().forEach(fact -> predicates.add(part(fact)));
    score.add(Measure.FACTS, matching, predicates, FactScorer::part);
    score.addMistakes(matching, this::mistake);
    score.addGuesses(Measure.FACTS, matching, Fact::confidence);
  }

  private boolean counts(Fact fact) {
    return !fact.optional()
        && !optionalNames.contains(fact.subject())
        && !optionalNames.contains(fact.object());
  }

  private boolean same(Fact a, Fact b) {
    if (a.predicate() != b.predicate()
        || disjoint(goldNames.forms(a.object()), foundNames.forms(b.object()))) {
      return false;
    }
    Set<String> subject = goldNames.forms(a.subject());
    Set<String> foundSubject = foundNames.forms(b.subject());
    return !disjoint(subject, foundSubject)
        || (a.predicate() == Predicate.OUTPERFORMS
            && !disjoint(subject, own)
            && !disjoint(foundSubject, own));
  }

  private record Said(Predicate predicate, String subject, String object) {}

  /** Those facts with the comparisons that they imply, once each. */
  private static List<Fact> closed(List<Fact> facts) {
    Set<Said> said = new HashSet<>();
    facts.forEach(fact -> said.add(new Said(fact.predicate(), fact.subject(), fact.object())));
    ImmutableList.Builder<Fact> closed = ImmutableList.builder();
    closed.addAll(facts);
    for (Fact fact : facts) {
      if (fact.predicate() == Predicate.OUTPERFORMS
          && said.add(new Said(Predicate.COMPARES_WITH, GoldPaper.PAPER, fact.object()))) {
        closed.add(
            new Fact(
                Predicate.COMPARES_WITH,
                GoldPaper.PAPER,
                fact.object(),
                false,
                OptionalDouble.empty()));
      }
    }
    return closed.build();
  }

  private static String part(Fact fact) {
    return fact.predicate().label();
  }

  private Mistake mistake(Mistake.Kind kind, Fact fact) {
    String what =
        fact.subject().equals(GoldPaper.PAPER)
            ? fact.object()
            : fact.subject() + " → " + fact.object();
    return new Mistake(new Figure(Measure.FACTS, part(fact)), kind, what, gold, fact.object());
  }
}
