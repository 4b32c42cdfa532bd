package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.annotate.TextAnnotator;
import org.stemma.paper.Paper;

class NameFieldTest {
  private final SentenceFeatures features =
      features("We test OakTune on WebShop and beat Llama 2 there.");

  @Test
  void saysWhatCoreNlpsOwnClassifierSays() {
    CRFClassifier<CoreLabel> classifier = trained();
    NameField field = NameField.of(classifier);
    CRFCliqueTree<String> theirs =
        classifier.getCliqueTree(new ArrayList<>(features.sentence().tokens()));
    LabelChain ours = field.chain(features);
    LabelNumbers numbers = field.numbers();
    assertThat(numbers.outside()).isEqualTo(theirs.backgroundIndex());
    for (int i = 0; i < features.sentence().size(); i++) {
      for (int label = 0; label < theirs.getNumClasses(); label++) {
        assertThat(ours.prob(i, label)).isCloseTo(theirs.prob(i, label), within(1e-5));
        for (int before = 0; before < theirs.getNumClasses(); before++) {
          assertThat(ours.prob(i, before, label))
              .isCloseTo(theirs.prob(i, new int[] {before, label}), within(1e-5));
        }
      }
    }
    List<String> best =
        classifier.classify(new ArrayList<>(features.sentence().tokens())).stream()
            .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
            .toList();
    int[] found = ours.best(numbers.outside());
    for (int i = 0; i < found.length; i++) {
      assertThat(classifier.classIndex.get(found[i])).isEqualTo(best.get(i));
    }
    assertThat(best).contains("B-Method", "B-Benchmark");
  }

  @Test
  void isTheSameAfterItWasWrittenAndRead() throws IOException {
    NameField field = NameField.of(trained());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    field.write(out);
    NameField again = NameField.read(new ByteArrayInputStream(out.toByteArray()));
    LabelChain before = field.chain(features);
    LabelChain after = again.chain(features);
    for (int i = 0; i < features.sentence().size(); i++) {
      // Weights are rounded to three digits.
      assertThat(after.prob(i, 0)).isCloseTo(before.prob(i, 0), within(0.01));
    }
    assertThat(after.best(again.numbers().outside()))
        .isEqualTo(before.best(field.numbers().outside()));
  }

  @Test
  void refusesWhatIsNoField() {
    assertThatThrownBy(() -> NameField.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("train it anew");
  }

  private static CRFClassifier<CoreLabel> trained() {
    SeqClassifierFlags flags = new SeqClassifierFlags();
    flags.featureFactory = CrfFeatures.class.getName();
    flags.backgroundSymbol = Labels.OUTSIDE;
    flags.maxLeft = 1;
    flags.useQN = true;
    flags.maxQNItr = 40;
    CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(flags);
    classifier.train(
        List.of(
            labelled("We test PineTune on WebShop and beat it.", "PineTune", "WebShop"),
            labelled("They tune ElmTune on ALFWorld at night.", "ElmTune", "ALFWorld"),
            labelled("OakTune on LIBERO and more.", "OakTune", "LIBERO")),
        classifier.defaultReaderAndWriter());
    return classifier;
  }

  private static List<CoreLabel> labelled(String text, String method, String benchmark) {
    Sentence sentence = features(text).sentence();
    for (CoreLabel token : sentence.tokens()) {
      String label =
          token.word().equals(method)
              ? "B-Method"
              : token.word().equals(benchmark) ? "B-Benchmark" : Labels.OUTSIDE;
      token.set(CoreAnnotations.AnswerAnnotation.class, label);
    }
    return sentence.tokens();
  }

  private static SentenceFeatures features(String text) {
    AnnotatedPaper paper = TextAnnotator.withShippedTagger().annotate(Paper.of("oak", "A", text));
    SentenceFeatures features =
        new TokenFeatures().of(paper, ImmutableList.of(), ImmutableList.of()).get(1);
    features.write();
    return features;
  }
}
