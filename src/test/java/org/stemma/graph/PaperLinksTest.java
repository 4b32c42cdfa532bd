package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.Paper;
import org.stemma.paper.Source;

class PaperLinksTest {
  private static Paper paper(String id, String abstractText, String... links) {
    return new Paper(
        id,
        "A paper",
        abstractText,
        Optional.empty(),
        ImmutableList.of(),
        OptionalInt.empty(),
        Optional.empty(),
        ImmutableList.copyOf(links),
        Source.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "arxiv:2504.13145, 2504.13145",
    "arXiv:2504.13145v3, 2504.13145",
    "arxiv:0704.1707, 0704.1707",
    "arxiv:cs.CL/9905001, cs/9905001",
    "arxiv:hep-th/9901001v2, hep-th/9901001",
  })
  void areThoseOfAnArxivNumber(String id, String number) {
    assertThat(PaperLinks.of(paper(id, "")))
        .containsExactly(
            "https://arxiv.org/abs/" + number, "https://doi.org/10.48550/arXiv." + number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hf:a-paper", "arxiv:", "arxiv:cs.CL", "arxiv:12", "arxiv:2504.13145/1234567"})
  void areNoneOfOtherIds(String id) {
    assertThat(PaperLinks.of(paper(id, ""))).isEmpty();
  }

  @Test
  void areTheOneDoiOrPageThatTheSourceGives() {
    assertThat(
            PaperLinks.of(
                paper("x", "", "http://dx.doi.org/10.1145/3292500.3330701", "https://a.org")))
        .containsExactly("https://doi.org/10.1145/3292500.3330701");
    assertThat(PaperLinks.of(paper("x", "", "https://arxiv.org/pdf/2504.13145v1.pdf")))
        .contains("https://doi.org/10.48550/arXiv.2504.13145");
  }

  @Test
  void areNotWhatTheAbstractCitesNorOneOfTwo() {
    String cited = "https://doi.org/10.1145/3292500";
    assertThat(PaperLinks.of(paper("x", "As in " + cited + ".", cited))).isEmpty();
    List<String> two = List.of("https://doi.org/10.1/a", "https://doi.org/10.1/b");
    assertThat(PaperLinks.of(paper("x", "", two.toArray(String[]::new)))).isEmpty();
  }
}
