package org.stemma.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;

final class TextAnnotatorTest {
  private static List<String> words(AnnotatedPaper paper, int sentence) {
    return paper.sentences().get(sentence).tokens().stream().map(CoreLabel::word).toList();
  }

  @Test
  void keepsTitleAndAbstractApart() {
    AnnotatedPaper paper = Annotated.paper("A title without a stop", "It works. It is fast.");
    assertThat(paper.sentences()).extracting(Sentence::title).containsExactly(true, false, false);
    assertThat(paper.text().substring(paper.sentences().get(1).start())).startsWith("It works.");
  }

  @Test
  void splitsHyphensAndSlashes() {
    assertThat(words(Annotated.text("A PPO-based 7B/13B model."), 1))
        .containsExactly("A", "PPO", "-", "based", "7B", "/", "13B", "model", ".");
  }

  @Test
  void endsNoSentenceInsideABrokenNumber() {
    assertThat(Annotated.text("It beats RFT (53. 6\\%) and others. Then it ends.").sentences())
        .hasSize(3);
  }

  @Test
  void endsASentenceBehindASize() {
    assertThat(Annotated.text("It was tried on Oak-1K. Code is there.").sentences()).hasSize(3);
  }

  @Test
  void tagsPartsOfSpeech() {
    Sentence sentence = Annotated.text("We propose a simple method.").sentences().get(1);
    assertThat(IntStream.range(0, sentence.size()).mapToObj(sentence::tag))
        .containsExactly("PRP", "VBP", "DT", "JJ", "NN", ".");
  }

  @Test
  void givesNoSentencesForAnEmptyText() {
    assertThat(Annotated.paper("", "").sentences()).isEmpty();
  }
}
