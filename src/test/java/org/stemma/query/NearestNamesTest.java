package org.stemma.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
  @Test
  void offersWhatDiffersInFewLettersNearestFirst() {
    assertThat(NearestNames.of("grop", Stream.of("GRPO", "Adam", "GROP2", "LoRA")))
        .containsExactly("GROP2", "GRPO");
  }

  @Test
  void offersWhatBeginsAlike() {
    assertThat(NearestNames.of("leader", Stream.of("leaderboard", "evidence")))
        .containsExactly("leaderboard");
  }

  @Test
  void offersNothingWhereNothingIsNear() {
    assertThat(NearestNames.remedy("xyzzy", Stream.of("GRPO"), "see the list"))
        .isEqualTo("see the list");
  }

  @Test
  void namesTheNearestInTheRemedy() {
    assertThat(NearestNames.remedy("GRP0", Stream.of("GRPO"), "see the list"))
        .isEqualTo("did you mean GRPO? see the list");
  }
}
