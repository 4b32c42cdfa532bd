package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class LeaderboardScoreTest {
  private static final String GOLD =
      """
      {"id":"a","title":"T","abstract":"","results":[
       {"benchmark":"COCO test-dev","metric":"box AP","value":"60.9"},
       {"benchmark":"COCO test-dev","metric":"AP","value":"60.9%"},
       {"benchmark":"Penn Treebank (Word Level)","metric":"perplexity","value":"46.01"},
       {"benchmark":"UCF101","metric":"data","value":"Kinetics400"},
       {"benchmark":"ADE20K","metric":"mIoU","value":"55"}]}""";

  @Test
  void wantsTheValueWithItsBenchmarkWhateverThePartOfIt() {
    LeaderboardScore score =
        LeaderboardScore.of(
            Gold.papers(GOLD),
            Gold.papers(
                """
                {"title":"T","entities":[{"name":"PTB","type":"Benchmark","surfaces":["Penn Treebank"]}],
                 "results":[{"benchmark":"COCO","value":60.9},{"benchmark":"PTB","value":46.01},
                            {"benchmark":null,"value":55}]}"""));
    assertThat(score).isEqualTo(new LeaderboardScore(3, 4));
    assertThat(score)
        .hasToString(
            "benchmark and value found               R  75.0            tp    3         fn    1");
  }

  @Test
  void aFileWithFiguresAloneIsALeaderboard() {
    assertThat(new GoldFile("x", ImmutableList.copyOf(Gold.papers(GOLD))).isLeaderboard()).isTrue();
  }
}
