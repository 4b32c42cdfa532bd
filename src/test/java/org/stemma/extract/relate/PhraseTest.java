package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void mayNameMeasuresButNeitherSystemsNorData() {
    Spot spot =
        Text.of("Novum beats previous baselines by 7% in recall on two large datasets.").spot("7");
    assertThat(
            Phrase.in(spot.sentence()).stream()
                .map(phrase -> phrase.in(spot.paper().paper().text())))
        .contains("recall")
        .doesNotContain("baselines", "previous baselines", "large datasets");
  }
}
