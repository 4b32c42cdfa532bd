package org.stemma.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // name | family | generation | parameters | variants
        "Qwen2.5-VL-7B-Instruct | Qwen | 2.5 | 7000000000 | VL Instruct",
        "Qwen-2.5-7B | Qwen | 2.5 | 7000000000 |",
        "Qwen 2.5 7b | Qwen | 2.5 | 7000000000 |",
        "Qwen2.5-0.5B | Qwen | 2.5 | 500000000 |",
        "Qwen3-30B-A3B | Qwen | 3 | 30000000000 | A3B",
        "Llama-3 70B | Llama | 3 | 70000000000 |",
        "Llama 3.1-8B-Instruct | Llama | 3.1 | 8000000000 | Instruct",
        "LLaMA2-7B | Llama | 2 | 7000000000 |",
        "LLaMA | Llama | | |",
        "meta-llama/Meta-Llama-3-8B | Llama | 3 | 8000000000 |",
        "Llama-3.2-11B-Vision-Instruct | Llama | 3.2 | 11000000000 | Vision Instruct",
        "CodeLlama-34B | Code Llama | | 34000000000 |",
        "Llama Guard 3 | Llama | 3 | | Guard",
        "GPT-4 | GPT | 4 | |",
        "GPT4 | GPT | 4 | |",
        "GPT-4o-mini | GPT | 4o | | mini",
        "GPT-4V | GPT | 4V | |",
        "GPT-3.5-turbo | GPT | 3.5 | | turbo",
        "GPT2-small | GPT | 2 | | small",
        "GPT-J-6B | GPT-J | | 6000000000 |",
        "Mixtral-8x7B | Mixtral | | 56000000000 |",
        "Mistral-7B-Instruct-v0.2 | Mistral | v0.2 | 7000000000 | Instruct",
        "Vicuna-13B-v1.5 | Vicuna | v1.5 | 13000000000 |",
        "DeepSeek-R1-Distill-Qwen-7B | DeepSeek | R1 | 7000000000 | Distill-Qwen",
        "DeepSeek-V3 | DeepSeek | V3 | |",
        "DeepSeekMath-7B | DeepSeek | | 7000000000 | Math",
        "Claude 3.5 Sonnet | Claude | 3.5 | | Sonnet",
        "Claude Sonnet 4 | Claude | 4 | | Sonnet",
        "Phi-3-mini | Phi | 3 | | mini",
        "Gemma 2 9B | Gemma | 2 | 9000000000 |",
        "Gemma-2b-it | Gemma | | 2000000000 | it",
        "Gemini-2.0-Flash | Gemini | 2.0 | | Flash",
        "PaLM-540B | PaLM | | 540000000000 |",
        "Pythia-160M | Pythia | | 160000000 |",
        "OLMo-2-1124-7B | OLMo | 2 | 7000000000 | 1124",
        "InternVL2.5-8B | InternVL | 2.5 | 8000000000 |",
        "MiniCPM-V-2.6 | MiniCPM | 2.6 | | V",
        "LLaVA-1.5-7B | LLaVA | 1.5 | 7000000000 |",
        "LLaVA-NeXT | LLaVA | | | NeXT",
        "ViT-B/16 | ViT | | | B/16",
        "CLIP ViT-L/14 | CLIP | | | ViT L/14",
        "ResNet-50 | ResNet | | | 50",
        "ResNet50 | ResNet | | | 50",
        "BERT-large | BERT | | | large",
        "RoBERTa-base | RoBERTa | | | base",
        "T5-11B | T5 | | 11000000000 |",
        "Flan-T5-XXL | Flan-T5 | | | XXL",
        "Whisper-large-v3 | Whisper | v3 | | large",
        "wav2vec 2.0 | wav2vec | 2.0 | |",
        "DINOv2 | DINO | v2 | |",
        "MobileNetV2 | MobileNet | V2 | |",
        "YOLOv8 | YOLO | v8 | |",
        "Stable Diffusion 3 | Stable Diffusion | 3 | |",
        "FLUX.1-dev | FLUX | 1 | | dev",
        "StarCoder2-15B | StarCoder | 2 | 15000000000 |",
        "OpenVLA-OFT | OpenVLA | | | OFT",
        "OpenVLA-7B | OpenVLA | | 7000000000 |",
        "Zebra-Thing-1.5T | Zebra-Thing | | 1500000000000 |",
        "Foobar 7B chat | Foobar | | 7000000000 | chat",
        "Some-Model-v2 | Some-Model | v2 | |",
      })
  void takesRealNamesApart(
      String text, String family, String generation, Long count, String variants) {
    ModelName name = ModelName.parse(text).orElseThrow();
    assertThat(name.family()).isEqualTo(family);
    assertThat(name.generation()).isEqualTo(Optional.ofNullable(generation));
    assertThat(name.parameterCount().stream().boxed().findFirst())
        .isEqualTo(Optional.ofNullable(count));
    assertThat(String.join(" ", name.variants())).isEqualTo(variants == null ? "" : variants);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "AC-Flow", "EEF", "7B", "Gato", "GPTology", "Optimus", "Phil", "模型"})
  void leavesOtherNamesWhole(String name) {
    assertThat(ModelName.parse(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Llama-3-8B-128k, 128000",
    "GPT-4-32k, 32000",
    "Yi-34B-200K, 200000",
    "LongChat-7B-16k, 16000",
    "Qwen2.5-7B-Instruct-1M, 1000000",
  })
  void readsHowLongATextItTakes(String text, long tokens) {
    ModelName name = ModelName.parse(text).orElseThrow();
    assertThat(name.contextLength()).hasValue(tokens);
    assertThat(name.variants()).doesNotContain(text.substring(text.lastIndexOf('-') + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ViT-L-IN-21k", "ViT-B/16", "GPT-4", "Pythia-1M", "Llama-3-8B"})
  void takesNoOtherNumberForALength(String text) {
    assertThat(ModelName.parse(text).orElseThrow().contextLength()).isEmpty();
  }

  @Test
  void leavesEndlessNamesWhole() {
    assertThat(ModelName.parse("Llama-3-" + "x".repeat(200_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qwen2.5-VL-7B-Instruct | Qwen2.5-VL-7B < Qwen2.5-VL < Qwen2.5 < Qwen",
        "Llama-3.1-8B-Instruct | Llama 3.1 8B < Llama 3.1 < Llama",
        "DeepSeek-R1-Distill-Qwen-7B | DeepSeek-R1-Distill-Qwen < DeepSeek-R1 < DeepSeek",
        "GPT-4o-mini | GPT-4o < GPT",
        "Claude Sonnet 4 | Claude Sonnet < Claude",
        "ViT-B/16 | ViT",
        "Mistral-7B-Instruct-v0.2 | Mistral-7B-Instruct < Mistral-7B < Mistral",
      })
  void climbsTheFamilyTree(String text, String ancestors) {
    List<String> names = new ArrayList<>();
    Optional<ModelName> name = ModelName.parse(text).flatMap(ModelName::parent);
    while (name.isPresent()) {
      names.add(name.get().canonical());
      name = name.get().parent();
    }
    assertThat(String.join(" < ", names)).isEqualTo(ancestors);
  }

  @ParameterizedTest
  @CsvSource({
    "Qwen-2.5-VL-7B, Qwen2.5-VL-7B",
    "Qwen 2.5 7b, Qwen2.5-7B",
    "Llama2, Llama 2",
    "LLaMA-2, Llama 2",
    "GPT4, GPT-4",
    "GPT 4, GPT-4",
    "gemma-2-9b, Gemma 2 9B",
    "StarCoder 2, StarCoder2",
    "Mixtral 8×7B, Mixtral-8x7B",
  })
  void spellsNamesAsTheirMakersDo(String text, String canonical) {
    assertThat(ModelName.parse(text).orElseThrow().canonical()).isEqualTo(canonical);
  }

  @Test
  void readsItsOwnSpelling() {
    for (String text : List.of("Qwen2.5-VL-7B-Instruct", "Llama 3 8B", "ViT-B/16", "GPT-4o-mini")) {
      ModelName name = ModelName.parse(text).orElseThrow();
      assertThat(ModelName.parse(name.canonical())).contains(name);
    }
  }
}
