package org.stemma.evaluate;

import org.stemma.json.GoldPaper;

/** Scores what was found in one paper against what an annotator found there. */
final class PaperScorer {
  private PaperScorer() {}

  static PaperScore score(GoldPaper gold, GoldPaper found) {
    PaperScore.Builder score = new PaperScore.Builder();
    MentionScorer.score(gold, found, score);
    EntityScorer.score(gold, found, score);
    new FactScorer(gold, found).score(score);
    new ResultScorer(gold, found).score(score);
    return score.build();
  }
}
