package org.stemma.evaluate;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.evaluate.Bootstrap.Interval;
import org.stemma.json.GoldPaper;

/**
 * The figures of a set of annotated papers.
 *
 * @param papers how many papers the gold holds
 * @param without how many of them nothing was said about
 * @param calibrations how far confidences can be believed, of what has some
 */
public record Evaluation(
    int papers,
    int without,
    ImmutableSortedMap<Figure, Score> scores,
    ImmutableList<Mistake> mistakes,
    ImmutableSortedMap<Measure, Calibration> calibrations) {

  /**
   * Counts and how sure they are.
   *
   * @param interval between which bounds F1 lies; given for whole measures
   */
  public record Score(Tally tally, Optional<Interval> interval) {}

  /**
   * Scores what was found against the gold. Papers are paired by title, whatever its case and
   * spacing; of two papers with one title the later counts.
   */
  public static Evaluation of(Iterable<GoldPaper> gold, Iterable<GoldPaper> found) {
    Map<String, GoldPaper> wanted = Titles.index(gold);
    Map<String, GoldPaper> given = Titles.index(found);
    List<PaperScore> papers = new ArrayList<>();
    int without = 0;
    for (Map.Entry<String, GoldPaper> paper : wanted.entrySet()) {
      GoldPaper of = given.get(paper.getKey());
      if (of == null) {
        without++;
        of = Titles.withNothing(paper.getValue());
      }
      papers.add(PaperScorer.score(paper.getValue(), of));
    }
    return new Evaluation(
        papers.size(),
        without,
        scores(papers),
        papers.stream()
            .flatMap(paper -> paper.mistakes().stream())
            .collect(ImmutableList.toImmutableList()),
        calibrations(papers));
  }

  private static ImmutableSortedMap<Measure, Calibration> calibrations(List<PaperScore> papers) {
    ImmutableListMultimap<Measure, Guess> guesses =
        papers.stream()
            .flatMap(paper -> paper.guesses().stream())
            .collect(toImmutableListMultimap(Guess::measure, guess -> guess));
    return ImmutableSortedMap.copyOf(Maps.transformValues(guesses.asMap(), Calibration::of));
  }

  private static ImmutableSortedMap<Figure, Score> scores(List<PaperScore> papers) {
    Bootstrap bootstrap = new Bootstrap();
    TreeSet<Figure> figures = new TreeSet<>();
    papers.forEach(paper -> figures.addAll(paper.tallies().keySet()));
    ImmutableSortedMap.Builder<Figure, Score> scores = ImmutableSortedMap.naturalOrder();
    for (Figure figure : figures) {
      List<Tally> tallies = papers.stream().map(paper -> paper.tally(figure)).toList();
      Tally sum = tallies.stream().reduce(Tally.NONE, Tally::plus);
      scores.put(
          figure,
          new Score(
              sum, figure.isMain() ? Optional.of(bootstrap.interval(tallies)) : Optional.empty()));
    }
    return scores.buildOrThrow();
  }

  /** The counts of that figure, none where the papers have nothing of it. */
  public Tally tally(Figure figure) {
    Score score = scores.get(figure);
    return score == null ? Tally.NONE : score.tally();
  }
}
