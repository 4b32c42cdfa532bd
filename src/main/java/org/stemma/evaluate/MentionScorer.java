package org.stemma.evaluate;

import java.util.List;
import java.util.function.BiPredicate;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldPaper.Mention;

/** Scores where names stand. What overlaps an optional mention counts neither way. */
final class MentionScorer {
  private MentionScorer() {}

  static void score(GoldPaper gold, GoldPaper found, PaperScore.Builder score) {
    List<Mention> wanted = gold.mentions().stream().filter(MentionScorer::counts).toList();
    List<Mention> optional = gold.mentions().stream().filter(m -> !counts(m)).toList();
    List<Mention> given =
        found.mentions().stream().filter(m -> ScoredTypes.ALL.contains(m.type())).toList();
    score.addGuesses(
        Measure.MENTIONS_STRICT,
        add(Measure.MENTIONS_STRICT, MentionScorer::same, wanted, given, optional, score),
        Mention::confidence);
    Matching<Mention> overlapping =
        add(
            Measure.MENTIONS_OVERLAP,
            (a, b) -> a.type() == b.type() && overlap(a, b),
            wanted,
            given,
            optional,
            score);
    score.addMistakes(
        overlapping,
        (kind, mention) ->
            new Mistake(
                new Figure(Measure.MENTIONS_OVERLAP, mention.type().label()),
                kind,
                mention.text(),
                gold,
                mention.text()));
  }

  private static Matching<Mention> add(
      Measure measure,
      BiPredicate<Mention, Mention> same,
      List<Mention> wanted,
      List<Mention> given,
      List<Mention> optional,
      PaperScore.Builder score) {
    Matching<Mention> matching =
        Matching.of(wanted, given, same)
            .forgiving(extra -> optional.stream().anyMatch(o -> overlap(extra, o)));
    score.add(measure, matching, ScoredTypes.LABELS, mention -> mention.type().label());
    return matching;
  }

  private static boolean counts(Mention mention) {
    return !mention.optional() && ScoredTypes.ALL.contains(mention.type());
  }

  private static boolean same(Mention a, Mention b) {
    return a.type() == b.type() && a.start() == b.start() && a.end() == b.end();
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
