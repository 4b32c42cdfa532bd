package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;
import org.stemma.serve.explore.Census.Named;

class TrendsPageTest {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of("2024-11", "2024-12", "2025-01", "2025-03");

  private final TrendsPage page = new TrendsPage(Visitor.CENSUS, Visitor.NAMES);

  private static Named named(String name, int... byMonth) {
    return new Named(new Link(name, "/method/" + name, "method"), name, 0, counts(byMonth));
  }

  private static ImmutableIntArray counts(int... counts) {
    return ImmutableIntArray.copyOf(counts);
  }

  @Test
  void countsPapersOfEachMonth() {
    var shown = Visitor.see(page, "names", "GRPO, Proximal Policy Optimization", "per", "month");

    assertThat(shown.select("[data-trend-figures] thead th").eachText())
        .containsExactly("month", "all papers", "GRPO", "PPO");
    assertThat(shown.select("[data-trend-figures] tbody tr").eachText()).contains("2024-02 1 1 1");
  }

  @Test
  void sumsMonthsToQuartersAndYears() {
    assertThat(Period.QUARTER.spanning(MONTHS)).containsExactly("2024 Q4", "2025 Q1");
    assertThat(Period.QUARTER.sums(MONTHS, counts(1, 2, 3, 4))).containsExactly(3, 7);
    assertThat(Period.YEAR.sums(MONTHS, counts(1, 2, 3, 4))).containsExactly(3, 7);
    assertThat(Period.of("nonsense", 12)).isEqualTo(Period.MONTH);
    assertThat(Period.of("", 200)).isEqualTo(Period.QUARTER);
  }

  @Test
  void ranksWhatRisesAndFallsByTheShareOfPapers() {
    ImmutableList<Named> named =
        ImmutableList.of(
            named("up", 0, 0, 4, 5), named("down", 5, 4, 1, 0), named("even", 2, 2, 4, 4));
    // Twice as many papers of late, so that what is named twice as often stays where it is.
    Movement movement = Movement.of(counts(10, 10, 20, 20));

    assertThat(movement.rising(named, 5).stream().map(mover -> mover.link().label()))
        .startsWith("up")
        .doesNotContain("down");
    assertThat(movement.falling(named, 5).stream().map(mover -> mover.link().label()))
        .startsWith("down")
        .doesNotContain("up");
  }

  @Test
  void leavesOutWhatIsNamedTooSeldom() {
    assertThat(Movement.of(counts(10, 10)).rising(ImmutableList.of(named("rare", 0, 2)), 5))
        .isEmpty();
  }

  @Test
  void showsMethodsWithTheBenchmarksThatTheyAreUsedWith() {
    var heat = Visitor.see(page).select("table.heat").getFirst();

    int column = heat.select("thead th").eachText().indexOf("MATH");
    assertThat(column).isNotNegative();
    assertThat(heat.select("tbody tr"))
        .anySatisfy(
            row -> {
              assertThat(row.select("th").text()).isEqualTo("GRPO");
              assertThat(row.select("td").get(column).text()).isEqualTo("1");
            });
  }

  @Test
  void saysWhatNothingIsCalled() {
    var shown = Visitor.see(page, "names", "<b>nothing</b>", "per", "\"><script>", "as", "x");

    assertThat(shown.select(".notice").text()).contains("<b>nothing</b>");
    assertThat(shown.select("main script, main b")).isEmpty();
  }
}
