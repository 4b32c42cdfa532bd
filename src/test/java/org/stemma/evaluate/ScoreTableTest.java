package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTableTest {
  @ParameterizedTest
  @CsvSource({"0.0025, 0.2", "0.0075, 0.8", "0.8705, 87.1", "1, 100.0", "0, 0.0", "0.9995, 100.0"})
  void roundsTheExactValueHalfToEven(double share, String percent) {
    assertThat(ScoreTable.percent(share)).isEqualTo(percent);
  }

  @Test
  void alignsFiguresAndCounts() {
    assertThat(ScoreTable.counts(new Tally(3, 1, 12)))
        .isEqualTo("P  75.0  R  20.0  F1  31.6  tp    3 fp    1 fn   12");
  }
}
