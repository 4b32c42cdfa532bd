package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricPatternsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Novum reaches 7% success rate on BenchA.      | success rate
          Novum reaches 7% higher recall.               | recall
          Novum gains 7% in recall.                     | recall
          Novum reaches an accuracy of 7%.              | accuracy
          It has better recall (7%).                    | recall
          Novum improves recall on BenchA by 7%.        | recall
          Novum reduces latency by up to 7%.            | latency
          An accuracy gain of 7% was measured.          | accuracy
          The latency decreases by 7% on BenchA.        | latency
          The recall can be improved by 7%.             | recall
          """)
  void tiesAMeasureToAFigure(String text, String measure) {
    assertThat(tied(text)).contains(measure);
  }

  @Test
  void takesNoUnitForAMeasure() {
    assertThat(tied("It has a mean error of 7 mm."))
        .noneMatch(phrase -> phrase.contains("mm"))
        .anyMatch(phrase -> phrase.contains("error"));
  }

  // The phrases that some pattern ties to the figure 7.
  private static List<String> tied(String text) {
    Spot spot = Text.of(text).spot("7");
    List<Phrase> phrases = Phrase.in(spot.sentence());
    MetricPatterns patterns = new MetricPatterns(spot, phrases, ResultCues.load());
    return phrases.stream()
        .filter(phrase -> patterns.picks(phrase).contains("+"))
        .map(phrase -> phrase.in(spot.paper().paper().text()))
        .toList();
  }
}
