package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFigureTest {
  private final PlainFigure plain = new PlainFigure(ResultCues.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has an accuracy of 3.1 at home. | 3.1 | true",
        "It has AUCs of 3.1 and 4.1 at home. | 4.1 | true",
        "Its average precision (AP) is 3.1 at home. | 3.1 | true",
        "It comes to 31% accuracy at home. | 31 | true",
        "It was tried on BenchA (3.1) and BenchB (AP 4.1). | 4.1 | true",
        "BenchA and BenchB give 3.1 and 4.1, respectively. | 4.1 | true",
        "It comes to 3.1 top-1 accuracy at home. | 3.1 | true",
        "It comes to an F1 score of 3.1 at home. | 3.1 | true",
        "It runs at 30 FPS. | 30 | true",
        "It answers in 30ms. | 30 | true",
        "It has an accuracy of 3 at home. | 3 | false",
        "The learning rate of 0.1 was kept. | 0.1 | false",
        "It was given 31% of the data. | 31 | false",
        "It was tried on BenchA (3.1 billion words). | 3.1 | false",
      })
  void tellsWhatIsAResultBeyondDoubt(String sentence, String figure, boolean result) {
    assertThat(plain.isAt(Text.of(sentence).spot(figure))).isEqualTo(result);
  }
}
