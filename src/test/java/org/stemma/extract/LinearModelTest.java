package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.ling.Datum;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final List<String> FEATURES = List.of("w=llama", "s=Xxx", "unseen", "s=Xxx");

  private static LinearClassifier<String, String> trained() {
    List<Datum<String, String>> examples = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      examples.add(new BasicDatum<>(List.of("w=llama", "s=Xxx"), "Model"));
      examples.add(new BasicDatum<>(List.of("w=ppo", "s=XXX"), "Method"));
      examples.add(new BasicDatum<>(List.of("w=the", "s=xxx"), "none"));
      examples.add(new BasicDatum<>(List.of("w=tuning", "s=Xxx"), "none"));
    }
    return new LinearClassifierFactory<String, String>().trainClassifier(examples);
  }

  @Test
  void saysWhatCoreNlpsOwnClassifierSays() {
    LinearClassifier<String, String> theirs = trained();
    LinearModel ours = LinearModel.of(theirs);

    double[] odds = ours.probabilities(FEATURES);

    assertThat(ours.labels()).containsExactly("Method", "Model", "none");
    for (int i = 0; i < odds.length; i++) {
      String label = ours.labels().get(i);
      double expected = theirs.probabilityOf(new BasicDatum<>(FEATURES, "")).getCount(label);
      assertThat(odds[i]).isCloseTo(expected, within(1e-12));
      assertThat(ours.probability(FEATURES, label)).isEqualTo(odds[i]);
    }
    assertThat(ours.probability(FEATURES, "Benchmark")).isZero();
  }

  @Test
  void isNearlyTheSameAfterItWasWrittenAndRead() {
    LinearModel model = LinearModel.of(trained());

    LinearModel again = LinearModel.of(model.lines());

    assertThat(again.lines())
        .isEqualTo(model.lines())
        .allMatch(line -> line.split("\t").length == 3);
    assertThat(again.probabilities(FEATURES))
        .containsExactly(model.probabilities(FEATURES), within(0.01));
  }
}
