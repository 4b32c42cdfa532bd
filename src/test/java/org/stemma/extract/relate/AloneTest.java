package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.paper.Result.Kind;

class AloneTest {
  private static final PlainFigure PLAIN = new PlainFigure(ResultCues.load());

  @Test
  void givesTheOnlyBenchmarkToALaterFigure() {
    Spot spot = Text.of("We test on BenchA. Novum has an accuracy of 3.1%.").spot("3.1");
    assertThat(Alone.of(spot, Kind.ABSOLUTE, PLAIN)).contains(Text.BENCH_A);
    assertThat(Alone.of(spot, Kind.GAIN, PLAIN)).isEmpty();
  }

  @Test
  void givesItWhereItIsCalledADataset() {
    Spot spot = Text.of("The BenchA dataset is hard. Novum has an accuracy of 3.1%.").spot("3.1");
    assertThat(Alone.of(spot, Kind.ABSOLUTE, PLAIN)).contains(Text.BENCH_A);
  }

  @Test
  void saysNothingOfOtherFigures() {
    String figure = " Novum has an accuracy of 3.1%.";
    assertThat(of("We test on BenchA and BenchB." + figure)).isFalse();
    assertThat(of("We test Novum." + figure + " BenchA is harder.")).isFalse();
    assertThat(of("We learn from BenchA." + figure)).isFalse();
    assertThat(of("We test on BenchA. Novum was given 3.1% of the data.")).isFalse();
  }

  private static boolean of(String text) {
    return Alone.of(Text.of(text).spot("3.1"), Kind.ABSOLUTE, PLAIN).isPresent();
  }
}
