package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
    Spot spot = Text.of(text).spot("7");
    ImmutableList<Phrase> phrases = Phrase.in(spot.sentence());
    MetricPatterns patterns = new MetricPatterns(spot, phrases, ResultCues.load());
    String whole = spot.paper().paper().text();
    assertThat(
            phrases.stream()
                .filter(phrase -> patterns.picks(phrase).contains("+"))
                .map(phrase -> phrase.in(whole)))
        .contains(measure);
  }

  @Test
  void takesNoUnitForAMeasure() {
    Spot spot = Text.of("It has a mean error of 7 mm.").spot("7");
    List<Phrase> phrases = Phrase.in(spot.sentence());
    MetricPatterns patterns = new MetricPatterns(spot, phrases, ResultCues.load());
    String whole = spot.paper().paper().text();
    assertThat(
            phrases.stream()
                .filter(phrase -> patterns.picks(phrase).contains("+"))
                .map(phrase -> phrase.in(whole)))
        .noneMatch(phrase -> phrase.contains("mm"))
        .anyMatch(phrase -> phrase.contains("error"));
  }
}
