package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Layer;
import org.stemma.paper.Result;
import org.stemma.paper.Result.Kind;
import org.stemma.paper.Subject;
import org.stemma.paper.Unit;

class LearnedResultFinderTest {
  private static final ResultFinder FINDER = new LearnedResultFinder(ResultModels.shipped());

  private static List<Result> find(String abstractText) {
    Text text = Text.of(abstractText);
    return FINDER.find(text.paper(), text.mentions(), text.proposed());
  }

  private static List<String> briefly(String abstractText) {
    return find(abstractText).stream()
        .map(
            result ->
                result.value().toPlainString()
                    + result.unit().map(Unit::label).orElse("")
                    + " "
                    + result.kind().label()
                    + result.benchmark().map(key -> " on " + key.name()).orElse(""))
        .toList();
  }

  @Test
  void readsAResultWithAllItsParts() {
    Result result =
        find("Experiments show that Novum achieves a success rate of 62.5% on BenchA.").get(0);
    assertThat(result.value()).isEqualByComparingTo("62.5");
    assertThat(result.unit()).isEqualTo(Optional.of(Unit.PERCENT));
    assertThat(result.kind()).isEqualTo(Kind.ABSOLUTE);
    assertThat(result.subject()).isEqualTo(Subject.of(Text.OWN));
    assertThat(result.benchmark()).isEqualTo(Optional.of(Text.BENCH_A));
    assertThat(result.metric().orElseThrow()).contains("success rate");
    assertThat(result.quote()).contains("62.5%");
    assertThat(result.confidence()).isBetween(0.5, 1.0);
    assertThat(result.evidence().layer()).isEqualTo(Layer.RESULTS);
    assertThat(result.evidence().sentence()).startsWith("Experiments show");
  }

  @Test
  void readsAnEnumerationWithRespectively() {
    assertThat(
            briefly("Novum improves accuracy by 6.2% and 9.9% on BenchA and BenchB, respectively."))
        .containsExactly("6.2% gain on BenchA", "9.9% gain on BenchB");
  }

  @Test
  void tiesFiguresToTheOwnersOfTheirBrackets() {
    assertThat(briefly("Novum shows improvements on BenchA (+2.5%) and BenchB (+1.4%)."))
        .containsExactly("2.5% gain on BenchA", "1.4% gain on BenchB");
  }

  @Test
  void readsFromToAsTwoLevels() {
    assertThat(briefly("Novum raises the success rate on BenchA from 76.5\\% to 97.1\\%."))
        .containsExactly("76.5% absolute on BenchA", "97.1% absolute on BenchA");
  }

  @Test
  void tellsReductionsAndSpeedUps() {
    assertThat(briefly("Novum is 2.4$\\times$ faster and reduces memory usage by 35%."))
        .containsExactly("2.4x gain", "35% reduction");
  }

  @Test
  void givesAFigureToTheSystemThatHasIt() {
    List<Result> results =
        find("On BenchA, SysA achieves an accuracy of 57.3%, while SysB only achieves 44.1%.");
    assertThat(results)
        .extracting(Result::subject)
        .containsExactly(Subject.of(Text.SYS_A), Subject.of(Text.SYS_B));
  }

  @Test
  void namesTheBaselineOfAGain() {
    Result result = find("Novum outperforms SysA by 4.5% on BenchA.").get(0);
    assertThat(result.baseline()).isEqualTo(Optional.of(Text.SYS_A));
    assertThat(result.subject()).isEqualTo(Subject.of(Text.OWN));
  }

  @Test
  void saysPaperWhereNothingIsProposedByName() {
    Text text = Text.of("Our approach achieves an accuracy of 81.2% on BenchA.");
    Result result = FINDER.find(text.paper(), text.mentions(), Set.<EntityKey>of()).get(0);
    assertThat(result.subject()).isEqualTo(Subject.PAPER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BenchA holds 1,200 questions in 14 languages.",
        "We train on 8 GPUs for 3 epochs with 7 billion parameters.",
        "The challenge was held in 2023.",
        "We study agents without any figure."
      })
  void passesOverCounts(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%%% 12", "$\\", "(((3%", "5% 6% 7% 8%)))", "×3 − +2 𝜌=.5"})
  void bearsOddText(String text) {
    assertThat(find(text)).isNotNull();
  }
}
