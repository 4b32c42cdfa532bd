package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRepositoriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Code is at https://github.com/lab/tool. | https://github.com/lab/tool",
        "(github.com/lab/tool.git) | https://github.com/lab/tool",
        "at http://www.GitHub.com/lab/tool.js/tree/main/src! | https://github.com/lab/tool.js",
        "\\url{https://github.com/lab/my\\_tool} | https://github.com/lab/my_tool",
        "https://gitlab.com/group/part/tool/-/tree/main | https://gitlab.com/group/part/tool",
        "on https://huggingface.co/lab/model-7B, | https://huggingface.co/lab/model-7B",
        "https://huggingface.co/datasets/lab/data | https://huggingface.co/datasets/lab/data",
        "https://hf.co/spaces/lab/demo | https://huggingface.co/spaces/lab/demo"
      })
  void findsTheRepository(String text, String address) {
    assertThat(CodeRepositories.in(text)).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We like GitHub and gitlab.com.",
        "https://github.com/lab",
        "https://github.com/topics/agents",
        "https://huggingface.co/papers/2504.13145",
        "https://huggingface.co/datasets/squad",
        "https://lab.github.io/tool",
        "https://notgithub.com/lab/tool",
        "https://example.org/github.com/lab/tool",
        "git@github.com/lab/tool"
      })
  void takesNothingElse(String text) {
    assertThat(CodeRepositories.in(text)).isEmpty();
  }

  @Test
  void namesEachOnce() {
    assertThat(
            CodeRepositories.in(
                "github.com/lab/b and https://github.com/Lab/B/issues, github.com/lab/a"))
        .containsExactly("https://github.com/lab/a", "https://github.com/Lab/B");
  }
}
