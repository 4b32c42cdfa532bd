package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.Result.Kind;

class KindPatternsTest {
  private final KindPatterns patterns = new KindPatterns(ResultCues.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The score grows (+7%).                                    | GAIN
          It is 7% higher than before.                              | GAIN
          We see a 7% relative improvement.                         | GAIN
          We see a 7% memory usage reduction.                       | REDUCTION
          We see a 7% decrease in latency.                          | REDUCTION
          Its error is 7% less than that of others.                 | REDUCTION
          We see a gain of up to 7% here.                           | GAIN
          Novum improves accuracy on BenchA by 7%.                  | GAIN
          Novum outperforms SysA by about 7%.                       | GAIN
          Novum reduces the cost of training by over 7%.            | REDUCTION
          Novum saves more than 7% of the memory.                   | REDUCTION
          Accuracy rises from 7% to 9% there.                       | ABSOLUTE
          Accuracy rises from 5% to 7% there.                       | ABSOLUTE
          It is better (7% vs. 5%).                                 | ABSOLUTE
          It is 7x faster than SysA.                                | GAIN
          It needs 7 times fewer samples.                           | REDUCTION
          """)
  void readsTheKindFromTheBuildOfTheSentence(String text, Kind kind) {
    assertThat(patterns.of(Text.of(text).spot("7"))).isEqualTo(Optional.of(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Novum reaches 7% on BenchA.", "An accuracy of 7% was measured."})
  void leavesLevelsToWhatWasLearnt(String text) {
    assertThat(patterns.of(Text.of(text).spot("7"))).isEmpty();
  }
}
