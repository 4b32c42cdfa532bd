package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.relate.ResultModels.Question;

class ResultModelsTest {
  @Test
  void answersWithWhatItsLinesSay() {
    ResultModels models =
        ResultModels.of(
            List.of("METRIC\tyes\thead:recall\t2.000", "METRIC\tno\thead:recall\t-2.000"));
    assertThat(models.yes(Question.METRIC, List.of("head:recall"))).isGreaterThan(0.95);
    assertThat(models.yes(Question.METRIC, List.of("head:other"))).isEqualTo(0.5);
    assertThat(models.yes(Question.BASELINE, List.of("head:recall"))).isZero();
    assertThat(models.kinds(List.of("head:recall"))).isEmpty();
  }

  @Test
  void keepsTheShippedModelsThroughTheirLines() {
    List<String> lines = new ArrayList<>(ResultModels.shipped().lines());
    assertThat(ResultModels.of(lines).lines()).isEqualTo(lines);
  }
}
