package org.stemma.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exploring Expert Failures Improves LLM Agent Tuning|exploring-expert-failures-improves-llm-agent-tuning",
        "  $\\mathcal{D}$: What’s new? |mathcal-d-what-s-new",
        "Möbius Ärger|mobius-arger",
        "LoRA+|lora-plus",
        "大语言模型 综述|大语言模型-综述",
      })
  void writesWordsWithHyphens(String title, String slug) {
    assertThat(TitleSlug.of(title)).isEqualTo(slug);
  }

  @Test
  void cutsLongTitlesAtAWordAndTellsThemApart() {
    String long1 = "A word ".repeat(30) + "one";
    String long2 = "A word ".repeat(30) + "two";
    assertThat(TitleSlug.of(long1))
        .matches("(a-word-)+a?-?[0-9a-f]{8}")
        .hasSizeLessThan(92)
        .isNotEqualTo(TitleSlug.of(long2));
  }

  @Test
  void namesATitleWithoutLettersByAHash() {
    assertThat(TitleSlug.of("???")).matches("[0-9a-f]{8}");
  }
}
