package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;

final class AbbreviationFinderTest {
  private final AbbreviationFinder finder = new AbbreviationFinder();

  private List<String> found(String text) {
    AnnotatedPaper paper = Annotated.text(text);
    return finder.find(paper).stream()
        .map(pair -> pair.shortForm(paper.text()) + " = " + pair.longForm(paper.text()))
        .toList();
  }

  @Test
  void pairsAcronymsWithTheLongFormBefore() {
    assertThat(found("We study Rejection Sampling Fine-Tuning (RFT) here."))
        .containsExactly("RFT = Rejection Sampling Fine-Tuning");
  }

  @Test
  void pairsAcronymsWithTheLongFormBehind() {
    assertThat(found("We propose EEF (Exploring Expert Failures) for agents."))
        .containsExactly("EEF = Exploring Expert Failures");
  }

  @Test
  void seesThePluralAndFurtherWordsInTheBrackets() {
    assertThat(found("With vision language action models (VLAs, for short) robots act."))
        .containsExactly("VLAs = vision language action models");
  }

  @Test
  void leavesOtherBracketsAlone() {
    assertThat(found("It wins (see Figure 2) by far (62 points) on GPT-4 (35%).")).isEmpty();
  }
}
