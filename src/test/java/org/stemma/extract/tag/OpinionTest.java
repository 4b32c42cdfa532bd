package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;

class OpinionTest {
  // In the order of the labels: outside, then for each kind a name's first token and a later one.
  private static final float[] OUTSIDE = {.9f, .1f, 0, 0, 0, 0, 0};
  private static final float[] FIRST_OF_MODEL = {.1f, .1f, 0, 0, 0, .8f, 0};
  private static final float[] LATER_OF_MODEL = {.2f, 0, .1f, 0, 0, 0, .7f};

  private final Sentence sentence = Annotated.text("We try Llama 2 there").sentences().get(1);

  private void opine(float[]... opinions) {
    for (int i = 0; i < opinions.length; i++) {
      sentence.tokens().get(i).set(Opinion.class, opinions[i]);
    }
  }

  @Test
  void isThereOnlyWhereASecondReaderWasAsked() {
    assertThat(Opinion.isOf(sentence)).isFalse();
    opine(OUTSIDE);
    assertThat(Opinion.isOf(sentence)).isTrue();
  }

  @Test
  void tellsHowLikelyAStretchIsOneNameAndNoMore() {
    opine(OUTSIDE, OUTSIDE, FIRST_OF_MODEL, LATER_OF_MODEL, OUTSIDE);
    assertThat(Opinion.odds(sentence, 2, 4).of(EntityType.MODEL)).isCloseTo(.56, within(1e-6));
    assertThat(Opinion.odds(sentence, 2, 3).of(EntityType.MODEL)).isCloseTo(.24, within(1e-6));
    assertThat(Opinion.odds(sentence, 4, 5).of(EntityType.METHOD)).isCloseTo(.1, within(1e-6));
  }
}
