package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;

final class ModelNameGrammarTest {
  private final ModelNameGrammar grammar = new ModelNameGrammar();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We tune Qwen2.5-VL-7B-Instruct on data. | Qwen2.5-VL-7B-Instruct",
        "We tune Llama-3 70B on data. | Llama-3 70B",
        "We ask Claude 3.5 Sonnet about it. | Claude 3.5 Sonnet",
        "We ask GPT-4o-mini about it. | GPT-4o-mini",
        "We run Mixtral-8x7B here. | Mixtral-8x7B",
        "We run DeepSeek-R1-Distill-Qwen-7B here. | DeepSeek-R1-Distill-Qwen-7B",
        "We run OakLM-7B here. | OakLM-7B",
        "We call it GPT-4-based. | GPT-4",
      })
  void readsNamesWhole(String text, String name) {
    AnnotatedPaper paper = Annotated.text(text);
    assertThat(grammar.find(paper))
        .extracting(candidate -> candidate.in(paper.text()))
        .contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"We optimize the grade.", "A raft of opt in forms.", "An octopus swam."})
  void leavesWordsAlone(String text) {
    assertThat(grammar.find(Annotated.text(text))).isEmpty();
  }
}
