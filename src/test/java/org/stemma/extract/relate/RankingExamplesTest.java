package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.LinearModel;

class RankingExamplesTest {
  private static final List<String> NEAR = List.of("near", "noun");
  private static final List<String> FAR = List.of("far", "noun");
  private static final List<String> NONE = List.of("none");

  private final RankingExamples examples = new RankingExamples();

  private LinearModel learn() {
    return examples.learn(1, 1);
  }

  @Test
  void learnsWhichOfSeveralIsChosen() {
    for (int i = 0; i < 20; i++) {
      examples.add(List.of(FAR, NEAR, NONE), List.of(false, true, false));
    }
    double[] chances = learn().ranking(List.of(NEAR, FAR, FAR, NONE));
    assertThat(chances[0]).isGreaterThan(0.5);
    assertThat(chances[1]).isEqualTo(chances[2]).isLessThan(0.2);
    assertThat(chances[0] + chances[1] + chances[2] + chances[3]).isBetween(0.999, 1.001);
  }

  @Test
  void takesAnyOfSeveralThatAreRight() {
    for (int i = 0; i < 20; i++) {
      examples.add(List.of(FAR, NEAR, NONE), List.of(true, true, false));
    }
    double[] chances = learn().ranking(List.of(NEAR, FAR, NONE));
    assertThat(chances[0] + chances[1]).isGreaterThan(0.9);
  }

  @Test
  void learnsNothingWhereNoneIsRightOrThereIsNoChoice() {
    examples.add(List.of(FAR, NEAR), List.of(false, false));
    examples.add(List.of(NEAR), List.of(true));
    assertThat(learn().ranking(List.of(NEAR, FAR))).containsExactly(0.5, 0.5);
  }

  @Test
  void leavesRareFeaturesOut() {
    examples.add(List.of(FAR, NEAR), List.of(false, true));
    assertThat(examples.learn(1, 2).ranking(List.of(NEAR, FAR))).containsExactly(0.5, 0.5);
  }
}
