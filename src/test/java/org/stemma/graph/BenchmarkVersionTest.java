package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkVersionTest {
  @ParameterizedTest
  @CsvSource({
    "VQAv2, 2",
    "VQA v2.0, 2.0",
    "SQuAD 2.0, 2.0",
    "SQuAD1.1, 1.1",
    "ImageNet-V2, 2",
    "Arena-Hard v0.1, 0.1",
    "TextVQA 0.5.1, 0.5.1",
    "LiveCodeBench v6, 6"
  })
  void readsTheVersionAtTheEnd(String name, String version) {
    assertThat(BenchmarkVersion.of(name)).contains(version);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v2",
        "CIFAR-10.1",
        "CIFAR-10",
        "Places365",
        "MATH-500",
        "COCO 2017",
        "AIME 2024",
        "MMLU-Pro",
        "HumanEval-V",
        "GSM8K",
        "ARC-AGI-2",
        "VQA v2 test-dev",
        "TV2"
      })
  void takesNoOtherNumberForOne(String name) {
    assertThat(BenchmarkVersion.of(name)).isEmpty();
  }
}
