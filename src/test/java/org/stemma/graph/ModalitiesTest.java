package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qwen2.5-VL-7B-Instruct | vision",
        "Qwen2-Audio-7B | audio",
        "DeepSeek-Coder-6.7B | code",
        "StarCoder2 | code",
        "CodeLlama-34B | code",
        "Llama-3.2-11B-Vision | vision",
        "LLaVA-1.5 | ''",
        "VideoLLaMA 2 | video",
        "OpenVLA | action vision",
        "Whisper-large | audio",
        "CLIP ViT-B/16 | vision",
        "Llama-3-8B | ''",
        "Decoder | ''",
        "Eclipse | ''",
        "'' | ''",
      })
  void readsTheWordsOfTheName(String name, String modalities) {
    assertThat(String.join(" ", Modalities.of(name))).isEqualTo(modalities);
  }
}
