package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Resources;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.paper.Paper;

class LabelSequenceTest {
  @Test
  void isTheOneThatCoreNlpsOwnSearchFinds() throws Exception {
    CRFClassifier<CoreLabel> classifier;
    try (InputStream in = Resources.open(NameTagger.class, "names.crf.gz")) {
      classifier = CRFClassifier.getClassifier(in);
    }
    AnnotatedPaper paper =
        TextAnnotator.withShippedTagger()
            .annotate(
                Paper.of(
                    "oak",
                    "OakTune: Tuning Agents",
                    "We propose OakTune, which fine-tunes Llama-3-8B with PPO. On WebShop and"
                        + " ALFWorld it beats GPT-4. Trees grow slowly."));
    new TokenFeatures().write(paper, List.of(), List.of());
    boolean anyName = false;
    for (Sentence sentence : paper.sentences()) {
      List<CoreLabel> tokens = new ArrayList<>(sentence.tokens());
      List<String> ours =
          Arrays.stream(LabelSequence.best(classifier.getCliqueTree(tokens)))
              .mapToObj(classifier.classIndex::get)
              .toList();
      List<String> theirs =
          classifier.classify(tokens).stream()
              .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
              .toList();
      assertThat(ours).isEqualTo(theirs);
      anyName |= theirs.stream().anyMatch(label -> !label.equals(Labels.OUTSIDE));
    }
    assertThat(anyName).isTrue();
  }
}
