package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.Unit;

class FigureReaderTest {
  private static List<Figure> read(String text) {
    return FigureReader.read(text, 0, text.length());
  }

  private static List<String> printed(String text) {
    return read(text).stream()
        .map(figure -> figure.value().toPlainString() + figure.unit().map(Unit::label).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reaches 62.5% now              | 62.5%
          reaches 62\\% now               | 62%
          reaches $62.5\\%$ now           | 62.5%
          (53. 6\\%)                      | 53.6%
          over 90 percent of them        | 90%
          50%+ higher                    | 50%
          raises speed 26times           | 26x
          is 2.31$\\times$ faster         | 2.31x
          is $2.6\\times$ faster          | 2.6x
          runs 3x faster                 | 3x
          runs 4× faster                 | 4x
          a 10-fold gain                 | 10x
          is 7 times smaller             | 7x
          needs fifty times fewer        | 50x
          a twofold gain, two times      | 2x
          a gain of +28.83 points        | 28.83points
          by 12.9 BLEU points            | 12.9points
          by 5 percentage points         | 5points
          up to 15% points               | 15points
          costs 2,000 dollars            | 2000
          an F1 of .73 here              | .73
          an F1 of 0.8941 here           | 0.8941
          a threshold of \\geq80\\%        | 80%
          """)
  void readsNumbersAsPrinted(String text, String expected) {
    assertThat(printed(text).get(0)).isEqualTo(expected.replace(".73", "0.73"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gains of 10-20%                | 20%
          gains of 10--20\\%              | 20%
          gains of 60%-80\\%              | 80%
          gains of 4.45 - 5.64x          | 5.64x
          gains of $2.1\\times \\sim 2.8\\times$ | 2.8x
          gains of 6.6–8.1 points        | 8.1points
          gains of 5% to 20%             | 20%
          gains of 3 to 6 points         | 6points
          between 52\\% and 76\\% better   | 76%
          it ranges from 19.6% to 47.7%  | 47.7%
          """)
  void keepsTheUpperEndOfARange(String text, String expected) {
    assertThat(printed(text)).containsExactly(expected);
    assertThat(read(text).get(0).range()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "improves from 5% to 20%",
        "from about 5% to 20%",
        "reduces 20% to 5%",
        "is 5% and 20% better",
        "goes 5x to 20%"
      })
  void takesAChangeForNoRange(String text) {
    assertThat(read(text)).hasSize(2);
  }

  @Test
  void sharesAUnitThatIsPrintedOnce() {
    assertThat(printed("by 1.0, 1.3 and 2.5 points"))
        .containsExactly("1.0points", "1.3points", "2.5points");
    assertThat(printed("from 94 to 13%")).containsExactly("94%", "13%");
  }

  @Test
  void keepsSignsAndTouchingLetters() {
    assertThat(read("a gain of +2.2").get(0).sign()).isEqualTo("+");
    assertThat(read("in 10ms").get(0).suffix()).isEqualTo("ms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "top-1 accuracy",
        "pass@10",
        "GPT4 and v2",
        "x_1 or x^{2}",
        "Kinetics-400/600",
        "at 10.5281/zenodo.14215837",
        "no figure at all",
        ""
      })
  void leavesNumbersThatBelongToAWord(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void takesNoDataPointsForAUnit() {
    assertThat(printed("on 500 data points")).containsExactly("500");
  }

  @Test
  void readsWhatLatexLeaves() {
    assertThat(printed("at 3.1,% of all")).containsExactly("3.1%");
    assertThat(read("it errs by 3.1and 4.1on A")).extracting(Figure::suffix).containsOnly("");
  }
}
