package org.stemma.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;
import org.stemma.paper.Predicate;

class OpinionTest {
  // In the order of the labels: outside, then for each kind a name's first token and a later one.
  private static final float[] OUTSIDE = {.9f, .1f, 0, 0, 0, 0, 0};
  private static final float[] FIRST_OF_MODEL = {.1f, .1f, 0, 0, 0, .8f, 0};
  private static final float[] LATER_OF_MODEL = {.2f, 0, .1f, 0, 0, 0, .7f};

  private final Sentence sentence = Annotated.text("We try Llama 2 there").sentences().get(1);

  private Opinion opinion(float[]... chances) {
    Opinion.of(chances).mark(sentence);
    return Opinion.of(sentence).orElseThrow();
  }

  @Test
  void isThereOnlyWhereASecondReaderWasAsked() {
    assertThat(Opinion.of(sentence)).isEmpty();
    Opinion.of(new float[][] {OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE}).mark(sentence);
    assertThat(Opinion.of(sentence)).isPresent();
  }

  @Test
  void tellsHowLikelyAStretchIsOneNameAndNoMore() {
    Opinion opinion = opinion(OUTSIDE, OUTSIDE, FIRST_OF_MODEL, LATER_OF_MODEL, OUTSIDE);
    double whole = opinion.odds(2, 4).of(EntityType.MODEL);
    double part = opinion.odds(2, 3).of(EntityType.MODEL);
    assertThat(whole + part).isCloseTo(.93, within(.01));
    assertThat(whole).isGreaterThan(3 * part);
    assertThat(opinion.odds(0, 1).of(EntityType.METHOD)).isCloseTo(.1, within(1e-6));
  }

  @Test
  void letsALaterTokenTellTheKindOfAFirst() {
    float[] methodOrModel = {0, .5f, 0, 0, 0, .5f, 0};
    Opinion opinion = opinion(OUTSIDE, OUTSIDE, methodOrModel, LATER_OF_MODEL, OUTSIDE);
    assertThat(opinion.odds(2, 4).of(EntityType.MODEL)).isGreaterThan(.5);
    assertThat(opinion.odds(2, 4).of(EntityType.METHOD)).isLessThan(.1);
  }

  @Test
  void tellsTheRolesOfWhatIsNamed() {
    float[] first = {.1f, .1f, 0, 0, 0, .8f, 0, 0, 0, 0, 0, 0, .7f, 0, 0, 0};
    assertThat(opinion(first).role(0, Predicate.BASE_MODEL)).isCloseTo(.7, within(1e-6));
    assertThat(opinion(first).role(0, Predicate.PROPOSES)).isZero();
  }
}
