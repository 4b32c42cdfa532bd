package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.json.GoldPaper;

/**
 * All figures of some files of annotated papers: each file's, and those of all their papers
 * together. Files of leaderboards stand apart.
 */
public final class Report {
  private final ImmutableMap<String, Evaluation> files;
  private final ImmutableMap<String, LeaderboardScore> leaderboards;
  private final Evaluation all;

  /** Scores what was found in those files. */
  public Report(List<GoldFile> gold, List<GoldPaper> found) {
    ImmutableMap.Builder<String, Evaluation> scored = ImmutableMap.builder();
    ImmutableMap.Builder<String, LeaderboardScore> boards = ImmutableMap.builder();
    for (GoldFile file : gold) {
      if (file.isLeaderboard()) {
        boards.put(file.name(), LeaderboardScore.of(file.papers(), found));
      } else {
        scored.put(file.name(), Evaluation.of(file.papers(), found));
      }
    }
    files = scored.buildKeepingLast();
    leaderboards = boards.buildKeepingLast();
    all =
        files.size() == 1
            ? files.values().iterator().next()
            : Evaluation.of(
                gold.stream()
                    .filter(file -> !file.isLeaderboard())
                    .map(GoldFile::papers)
                    .flatMap(Collection::stream)
                    .collect(ImmutableList.toImmutableList()),
                found);
  }

  /** The figures of all papers. */
  public Evaluation all() {
    return all;
  }

  /** How many papers nothing was said about. */
  public int without() {
    return all.without();
  }

  /** The figures as JSON, with those of a rule for names where there are some. */
  public String json(Optional<NamePairScore> pairs) {
    ScoreJson json = new ScoreJson(all);
    if (files.size() > 1) {
      json.addFiles(files);
    }
    if (!leaderboards.isEmpty()) {
      json.addLeaderboards(leaderboards);
    }
    pairs.ifPresent(json::addPairs);
    return json.print();
  }

  /**
   * The figures as text, then the errors.
   *
   * @param errors how many errors to list of each kind
   */
  public String text(int errors) {
    StringBuilder text = new StringBuilder();
    if (files.size() > 1) {
      files.forEach(
          (name, evaluation) ->
              text.append(heading(name, evaluation))
                  .append(ScoreTable.of(evaluation))
                  .append('\n'));
      text.append(heading("all " + files.size() + " files", all));
    }
    text.append(ScoreTable.of(all));
    leaderboards.forEach((name, score) -> text.append("\n" + name + "\n" + score + "\n"));
    if (errors > 0) {
      text.append(ErrorReport.of(all, errors));
    }
    return text.toString();
  }

  /**
   * How far confidences can be believed: the expected calibration error in percent, for each
   * measure; empty where nothing was said with a confidence.
   */
  public String calibration() {
    return CalibrationTable.of(all);
  }

  private static String heading(String name, Evaluation evaluation) {
    return String.format(Locale.ROOT, "%s (%,d papers)\n", name, evaluation.papers());
  }
}
