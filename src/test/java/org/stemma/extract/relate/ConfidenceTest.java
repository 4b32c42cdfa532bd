package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void isLessThanAModelClaims() {
    assertThat(Confidence.OF_FACTS.of(0.95)).isBetween(0.85, 0.95);
    assertThat(Confidence.OF_RESULTS.of(0.95)).isBetween(0.7, 0.85);
  }

  @Test
  void keepsTheOrderAndTheBounds() {
    double before = 0;
    for (double p = 0.01; p < 1; p += 0.01) {
      assertThat(Confidence.OF_RESULTS.of(p)).isGreaterThanOrEqualTo(before).isBetween(0.0, 1.0);
      before = Confidence.OF_RESULTS.of(p);
    }
    assertThat(Confidence.OF_FACTS.of(1)).isLessThan(1);
  }
}
