package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PythonRandomTest {
  @Test
  void drawsTheNumbersOfRandomRandom7() {
    var random = new PythonRandom(7);
    assertThat(IntStream.range(0, 5).mapToDouble(i -> random.next()))
        .containsExactly(
            0.32383276483316237,
            0.15084917392450192,
            0.6509344730398537,
            0.07243628666754276,
            0.5358820043066892);
  }

  @Test
  void drawsTheIndicesOfChoices() {
    var random = new PythonRandom(7);
    assertThat(IntStream.range(0, 12).map(i -> random.index(73)))
        .containsExactly(23, 11, 47, 5, 39, 26, 4, 37, 2, 31, 5, 6);
  }
}
