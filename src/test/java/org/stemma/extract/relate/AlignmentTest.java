package org.stemma.extract.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.paper.EntityKey;

class AlignmentTest {
  private static List<EntityKey> named(Spot spot, List<Integer> places) {
    return places.stream()
        .map(place -> spot.sentence().items().get(place).mention().orElseThrow().entity())
        .toList();
  }

  private static Alignment of(Spot spot) {
    return new Alignment(spot.sentence(), spot.place(), Item::isBenchmark);
  }

  @Test
  void pairsEnumerationsInOrder() {
    Text text = Text.of("Novum gains 6.2% and 9.9% on BenchA and BenchB, respectively.");
    assertThat(named(text.spot("6.2"), of(text.spot("6.2")).right())).containsExactly(Text.BENCH_A);
    assertThat(named(text.spot("9.9"), of(text.spot("9.9")).right())).containsExactly(Text.BENCH_B);
  }

  @Test
  void givesOneFigureToAllNamesOfAList() {
    Text text = Text.of("Novum gains 20% on BenchA, BenchB and BenchC.");
    assertThat(named(text.spot("20"), of(text.spot("20")).right()))
        .containsExactly(Text.BENCH_A, Text.BENCH_B, Text.BENCH_C);
  }

  @Test
  void readsBracketsBehindANameAndNamesBefore() {
    Text text = Text.of("We see gains on BenchA (5.9%) and the BenchB dataset (7.1%).");
    assertThat(named(text.spot("5.9"), of(text.spot("5.9")).bracket()))
        .containsExactly(Text.BENCH_A);
    assertThat(named(text.spot("7.1"), of(text.spot("7.1")).bracket()))
        .containsExactly(Text.BENCH_B);
    Text before = Text.of("Novum beats others on BenchA and BenchB by 16% and 13%.");
    assertThat(named(before.spot("13"), of(before.spot("13")).left()))
        .containsExactly(Text.BENCH_B);
  }

  @Test
  void pairsFiguresThatAreAlike() {
    Text text = Text.of("On BenchA and BenchB, it is 2.2x (9%) and 2.4x (11%) faster.");
    assertThat(named(text.spot("2.4"), of(text.spot("2.4")).likes())).containsExactly(Text.BENCH_B);
    assertThat(named(text.spot("9"), of(text.spot("9")).likes())).containsExactly(Text.BENCH_A);
    assertThat(of(text.spot("9")).lead()).hasSize(2);
  }

  @Test
  void isSureOfANameThatFollowsWithoutAVerbBetween() {
    Spot near = Text.of("Novum reaches 50% accuracy on BenchA.").spot("50");
    Spot far = Text.of("Novum reaches 50% when it is moved to BenchA.").spot("50");
    assertThat(of(near).sure()).isPresent();
    assertThat(of(far).sure()).isEmpty();
  }

  @Test
  void givesAListOfFiguresToTheNameBeforeIt() {
    Text text =
        Text.of(
            "It leads BenchA val set with 3.1% AP and BenchB val set with 4.1% AP and 5.1% AR.");
    assertThat(sure(text, "5.1")).containsExactly(Text.BENCH_B);
    assertThat(sure(text, "4.1")).containsExactly(Text.BENCH_B);
  }

  @Test
  void saysNothingAcrossAContrast() {
    Text text = Text.of("It reaches 50% at home, while BenchA is left out.");
    assertThat(of(text.spot("50")).right()).isEmpty();
    assertThat(of(text.spot("50")).left()).isEmpty();
  }

  private static List<EntityKey> sure(Text text, String figure) {
    Alignment alignment = of(text.spot(figure));
    return named(text.spot(figure), alignment.sure().stream().toList());
  }

  @Test
  void isSureOfANameThatTheFigureFollows() {
    assertThat(sure(Text.of("Novum improves BenchA to 50%."), "50")).containsExactly(Text.BENCH_A);
    assertThat(sure(Text.of("BenchA: 60%, BenchB: 50%."), "50")).containsExactly(Text.BENCH_B);
    assertThat(sure(Text.of("It reaches 50% on BenchA with 9G of memory."), "9")).isEmpty();
  }

  @Test
  void isSureOfANameThatFiguresShare() {
    Text text = Text.of("Novum reaches 30% recall and 40% precision on BenchA.");
    assertThat(sure(text, "30")).containsExactly(Text.BENCH_A);
  }

  @Test
  void isSureOfPairsThatTheTextCallsSo() {
    Text text = Text.of("On BenchA and BenchB, Novum reaches 3% and then gains 4%, respectively.");
    assertThat(sure(text, "3")).containsExactly(Text.BENCH_A);
    assertThat(sure(text, "4")).containsExactly(Text.BENCH_B);
  }

  @Test
  void passesOverAsidesInLists() {
    Text text = Text.of("We gain 3%, 4% and 5% on BenchA (BA), the BenchB dataset and BenchC.");
    assertThat(sure(text, "3")).containsExactly(Text.BENCH_A);
    assertThat(sure(text, "5")).containsExactly(Text.BENCH_C);
  }

  @Test
  void pairsTheEndOfAListWhoseBeginningIsUnknown() {
    Text text = Text.of("We gain 3%, 4% and 5% on Xyz, BenchB and BenchC.");
    assertThat(named(text.spot("3"), of(text.spot("3")).right())).isEmpty();
    assertThat(named(text.spot("4"), of(text.spot("4")).right())).containsExactly(Text.BENCH_B);
  }

  @Test
  void pairsFiguresWithTheListOfASentenceBefore() {
    Text text =
        Text.of("We test on BenchA, BenchB and BenchC. Novum reaches 3%, 4%, and 5% there.");
    assertThat(Rows.across(text.spot("4"))).contains(Text.BENCH_B);
    Text fewer = Text.of("We test on BenchA, BenchB and BenchC. Novum reaches 3% and 4% there.");
    assertThat(Rows.across(fewer.spot("4"))).isEmpty();
  }

  @Test
  void pairsListsOfEqualLengthWhoseFiguresHaveMeasures() {
    Text text =
        Text.of("It is best on BenchA, BenchB and BenchC with 3.1% AP, 4.1% AP and 5.1% AP.");
    assertThat(sure(text, "3.1")).containsExactly(Text.BENCH_A);
    assertThat(sure(text, "4.1")).containsExactly(Text.BENCH_B);
    assertThat(sure(text, "5.1")).containsExactly(Text.BENCH_C);
    Text errors = Text.of("It errs by 3.1 mm and 4.1 mm on BenchA and BenchB, respectively.");
    assertThat(sure(errors, "3.1")).containsExactly(Text.BENCH_A);
    assertThat(sure(errors, "4.1")).containsExactly(Text.BENCH_B);
  }

  @Test
  void pairsNoTwoNamesWithTheEndsOfAChange() {
    Text text = Text.of("Novum raises BenchA and BenchB from 3.1% to 4.1%.");
    assertThat(sure(text, "3.1")).isEmpty();
  }

  @Test
  void givesOneFigureToNoneOfTheListBeforeIt() {
    assertThat(sure(Text.of("It takes BenchA and BenchB to 3.1%."), "3.1")).isEmpty();
  }

  @Test
  void looksPastTheChangeInBrackets() {
    Text text = Text.of("It reaches 3.1% (+0.4%) on BenchA, 4.1% (+0.5%) on BenchB.");
    assertThat(sure(text, "3.1")).containsExactly(Text.BENCH_A);
    assertThat(sure(text, "4.1")).containsExactly(Text.BENCH_B);
  }

  @Test
  void countsNoRanksAmongFigures() {
    Text text = Text.of("It is 1st on BenchA and 2nd on BenchB with 3.1 and 4.1, respectively.");
    assertThat(sure(text, "3.1")).containsExactly(Text.BENCH_A);
    assertThat(of(text.spot("1")).likes()).isEmpty();
  }

  @Test
  void pairsNamesWithWordsBetweenWhereTheSentenceSaysSo() {
    Text text = Text.of("It has 3.1 and 4.1 on BenchA search and BenchB sorting, respectively.");
    assertThat(sure(text, "3.1")).containsExactly(Text.BENCH_A);
    assertThat(sure(text, "4.1")).containsExactly(Text.BENCH_B);
  }

  @Test
  void readsAChangeBehindAName() {
    Text text = Text.of("It takes BenchA from 3.1% to 4.1% and BenchB from 5.1% to 6.1%.");
    assertThat(sure(text, "4.1")).containsExactly(Text.BENCH_A);
    assertThat(sure(text, "5.1")).containsExactly(Text.BENCH_B);
  }
}
