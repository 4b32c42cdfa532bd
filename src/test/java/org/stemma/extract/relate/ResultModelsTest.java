package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.extract.relate.ResultModels.Question;

class ResultModelsTest {
  @Test
  void answersWithWhatItsLinesSay() {
    ResultModels models = ResultModels.of(List.of("METRIC\tscore\thead:recall\t2.000"));
    List<List<String>> options = List.of(List.of("head:recall"), List.of("none"));
    assertThat(models.ranking(Question.METRIC, options)[0]).isBetween(0.87, 0.89);
    assertThat(models.ranking(Question.BASELINE, options)).containsExactly(0.5, 0.5);
    assertThat(models.kinds(List.of("head:recall"))).isEmpty();
  }

  @Test
  void keepsTheShippedModelsThroughTheirLines() {
    List<String> lines = new ArrayList<>(ResultModels.shipped().lines());
    assertThat(ResultModels.of(lines).lines()).isEqualTo(lines);
  }
}
