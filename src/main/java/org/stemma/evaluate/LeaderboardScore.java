package org.stemma.evaluate;

import static java.util.Collections.disjoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.json.GoldPaper;
import org.stemma.json.GoldPaper.Result;

/**
 * How many figures of public leaderboards were found in the abstracts that state them, with their
 * benchmark. Leaderboards hold few of an abstract's figures, so there is a recall only.
 *
 * @param found how many were found
 * @param all how many there are
 */
public record LeaderboardScore(int found, int all) {
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^)]*\\)");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:[\\s-]+(?:test(?:[ -]?(?:dev|std|set))?|val(?:idation)?|dev|dataset|benchmark))+$");

  /** Scores what was found; papers are paired by title. */
  public static LeaderboardScore of(Iterable<GoldPaper> gold, Iterable<GoldPaper> predicted) {
    Map<String, GoldPaper> given = Titles.index(predicted);
    int found = 0;
    int all = 0;
    for (Map.Entry<String, GoldPaper> paper : Titles.index(gold).entrySet()) {
      List<Result> wanted = paper.getValue().results();
      all += wanted.size();
      found +=
          Optional.ofNullable(given.get(paper.getKey())).map(of -> count(wanted, of)).orElse(0);
    }
    return new LeaderboardScore(found, all);
  }

  /** The share that was found. */
  public double recall() {
    return new Tally(found, 0, all - found).recall();
  }

  /** It as text. */
  @Override
  public String toString() {
    return "benchmark and value found               R %5s            tp %4d         fn %4d"
        .formatted(ScoreTable.percent(recall()), found, all - found);
  }

  private static int count(List<Result> wanted, GoldPaper found) {
    PaperNames names = new PaperNames(found);
    return (int)
        wanted.stream()
            .filter(result -> found.results().stream().anyMatch(f -> same(result, f, names)))
            .count();
  }

  // One figure may lead several boards, so a found one may stand for several.
  private static boolean same(Result wanted, Result found, PaperNames names) {
    return wanted.value().doubleValue() == found.value().doubleValue()
        && wanted.benchmark().isPresent()
        && found.benchmark().isPresent()
        && !disjoint(boardForms(wanted.benchmark().get()), names.forms(found.benchmark().get()));
  }

  /** What a board's benchmark may be called: "COCO test-dev" is COCO, on that part of it. */
  private static Set<String> boardForms(String board) {
    String whole = BRACKETED.matcher(board).replaceAll("");
    return Set.copyOf(
        List.of(
            FoldedName.of(board),
            FoldedName.of(whole),
            FoldedName.of(PART.matcher(whole).replaceFirst(""))));
  }
}
