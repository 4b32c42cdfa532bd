package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
  @ParameterizedTest
  @CsvSource({
    "Qwen-2.5 VL, qwen25vl",
    "GPT‑4, gpt4",
    "Bird’s_Eye, birdseye",
    "STRAẞE, strasse",
    "λόγος, λόγοσ",
    "ﬁt, fit",
    "ı, ı",
    "++, ++",
  })
  void leavesOutWhatWritersVary(String name, String folded) {
    assertThat(FoldedName.of(name)).isEqualTo(folded);
  }
}
