package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultSettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the zero-shot setting it reaches 62%. | zero-shot",
        "It reaches 62% 0-shot. | zero-shot",
        "Its Zero-Shot accuracy is 62%. | zero-shot",
        "With 5-shot prompting it reaches 62%. | 5-shot",
        "Five-shot, it reaches 62%. | 5-shot",
        "A few\u2011shot accuracy of 62%. | few-shot",
        "It reaches 62% (1 shot). | one-shot",
        "It reaches 62% pass@1. | pass@1",
        "A Pass @ 10 of 62% | pass@10",
        "In the zero-shot setting it reaches a pass@1 of 62%. | zero-shot pass@1",
        "It reaches 62%. | ''",
        "It beats its zero-shot and its 5-shot self by 62%. | ''",
        "A snapshot of 62%, multi-shot video, three shots down | 3-shot",
        "one shotgun and 62% of bypass@1 | ''",
      })
  void areThoseOfTheSentence(String sentence, String settings) {
    assertThat(String.join(" ", ResultSettings.of("62%", sentence))).isEqualTo(settings);
  }

  @Test
  void areThoseOfTheFiguresOwnWordsBeforeOthers() {
    String sentence = "It reaches 62% zero-shot and 71% in the 5-shot setting.";
    assertThat(ResultSettings.of("62% zero-shot", sentence)).containsExactly("zero-shot");
    assertThat(ResultSettings.of("71% in the 5-shot setting", sentence)).containsExactly("5-shot");
    assertThat(ResultSettings.of("62%", sentence)).isEmpty();
  }
}
