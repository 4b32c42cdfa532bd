package org.stemma.evaluate;

import static java.util.Collections.disjoint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldPaper.Result;
import org.stemma.paper.Unit;

/** Scores the figures that a paper states. */
final class ResultScorer {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private final GoldPaper gold;
  private final GoldPaper found;
  private final PaperNames goldNames;
  private final PaperNames foundNames;
  private final ImmutableSet<String> own;

  ResultScorer(GoldPaper gold, GoldPaper found) {
    this.gold = gold;
    this.found = found;
    goldNames = new PaperNames(gold);
    foundNames = new PaperNames(found);
    own = PaperNames.own(gold, goldNames);
  }

  void score(PaperScore.Builder score) {
    Matching<Result> matching = add(Measure.RESULTS, this::sameValue, score);
    score.addMistakes(matching, this::mistake);
    score.addGuesses(Measure.RESULTS, matching, Result::confidence);
    add(Measure.RESULTS_STRICT, this::same, score);
  }

  private Matching<Result> add(
      Measure measure, BiPredicate<Result, Result> same, PaperScore.Builder score) {
    Matching<Result> matching = Matching.of(gold.results(), found.results(), same);
    score.add(measure, matching, ImmutableList.of(), result -> "");
    return matching;
  }

  private boolean sameValue(Result a, Result b) {
    return a.value().doubleValue() == b.value().doubleValue()
        && a.unit().equals(b.unit())
        && sameBenchmark(a.benchmark(), b.benchmark());
  }

  private boolean sameBenchmark(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return !disjoint(goldNames.forms(a), foundNames.forms(b));
  }

  private boolean same(Result a, Result b) {
    return sameValue(a, b)
        && a.kind() == b.kind()
        && sameSubject(goldNames.forms(a.subject()), foundNames.forms(b.subject()))
        && sameMetric(words(a.metric()), words(b.metric()));
  }

  private boolean sameSubject(Set<String> a, Set<String> b) {
    return !disjoint(a, b) || (!disjoint(a, own) && !disjoint(b, own));
  }

  private static boolean sameMetric(Set<String> a, Set<String> b) {
    return a.isEmpty() ? b.isEmpty() : !disjoint(a, b);
  }

  private static Set<String> words(Optional<String> metric) {
    return WORD.matcher(metric.orElse("").toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(ImmutableSet.toImmutableSet());
  }

  private Mistake mistake(Mistake.Kind kind, Result result) {
    String unit = result.unit().map(u -> u == Unit.POINTS ? " points" : u.label()).orElse("");
    String on = result.benchmark().map(name -> " on " + name).orElse("");
    String metric = result.metric().map(name -> " " + name).orElse("");
    String what = result.value().toPlainString() + unit + metric + on;
    return new Mistake(
        new Figure(Measure.RESULTS, result.kind().label()), kind, what, gold, result.quote());
  }
}
