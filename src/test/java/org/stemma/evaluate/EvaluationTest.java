package org.stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.json.GoldPaper;

class EvaluationTest {
  private static final String GOLD =
      """
      {"id":"g","title":"AB: a method","abstract":"AB beats CD on EF and uses GH.",
       "mentions":[{"start":0,"end":2,"text":"AB","type":"Method"},
                   {"start":13,"end":15,"text":"AB","type":"Method"},
                   {"start":22,"end":24,"text":"CD","type":"Model"},
                   {"start":28,"end":30,"text":"EF","type":"Benchmark"},
                   {"start":40,"end":42,"text":"GH","type":"Method","optional":true}],
       "entities":[{"name":"AB","type":"Method"},{"name":"CD","type":"Model","surfaces":["C-D 7B"]},
                   {"name":"EF","type":"Benchmark"},{"name":"GH","type":"Method","optional":true}],
       "facts":[{"predicate":"proposes","subject":"PAPER","object":"AB"},
                {"predicate":"outperforms","subject":"AB","object":"CD"},
                {"predicate":"usesMethod","subject":"PAPER","object":"GH"}],
       "results":[{"subject":"AB","benchmark":"EF","metric":"win rate","value":62,"unit":"%","kind":"absolute"},
                  {"subject":null,"benchmark":null,"metric":null,"value":2,"unit":"x","kind":"gain"}]}"""
          .replace("\n", " ");

  private static Evaluation score(String found) {
    return Evaluation.of(Gold.papers(GOLD), Gold.papers(found));
  }

  private static Tally main(Evaluation evaluation, Measure measure) {
    return evaluation.tally(Figure.of(measure));
  }

  @Test
  void goldScoresFullMarksAgainstItself() {
    Evaluation evaluation = score(GOLD);
    for (Measure measure : Measure.values()) {
      assertThat(main(evaluation, measure).f1()).as(measure.label()).isEqualTo(1);
    }
    assertThat(evaluation.mistakes()).isEmpty();
    assertThat(evaluation.without()).isZero();
  }

  @Test
  void missesEverythingInAPaperNothingWasSaidAbout() {
    Evaluation evaluation = score("{\"id\":\"other\",\"title\":\"Other\"}");
    assertThat(evaluation.without()).isEqualTo(1);
    assertThat(main(evaluation, Measure.ENTITIES)).isEqualTo(new Tally(0, 0, 3));
    assertThat(main(evaluation, Measure.FACTS)).isEqualTo(new Tally(0, 0, 3));
    assertThat(main(evaluation, Measure.ENTITIES).f1()).isZero();
  }

  @Test
  void pairsPapersByTitleWhateverItsCase() {
    assertThat(score("{\"id\":\"x\",\"title\":\"ab - A method\"}").without()).isEqualTo(1);
    assertThat(score("{\"id\":\"x\",\"title\":\"ab: A-method\"}").without()).isZero();
  }

  @Test
  void wantsTheSpanForStrictAndAnOverlapForTheOther() {
    Evaluation evaluation =
        score(
            """
            {"title":"AB: a method","mentions":[
             {"start":0,"end":3,"type":"Method"},{"start":0,"end":2,"type":"Model"},
             {"start":13,"end":15,"type":"Method"},{"start":40,"end":42,"type":"Model"},
             {"start":28,"end":30,"type":"Task"}]}""");
    assertThat(main(evaluation, Measure.MENTIONS_STRICT)).isEqualTo(new Tally(1, 2, 3));
    assertThat(main(evaluation, Measure.MENTIONS_OVERLAP)).isEqualTo(new Tally(2, 1, 2));
    assertThat(evaluation.tally(new Figure(Measure.MENTIONS_OVERLAP, "Model")))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void anEntityIsFoundByAnyOfItsForms() {
    Evaluation evaluation =
        score(
            """
            {"title":"AB: a method","entities":[
             {"name":"cd-7b","type":"Model"},{"name":"x","type":"Benchmark","aliases":["E.F"]},
             {"name":"ab","type":"Model"},{"name":"GH","type":"Model"}]}""");
    assertThat(main(evaluation, Measure.ENTITIES)).isEqualTo(new Tally(2, 1, 1));
    assertThat(main(evaluation, Measure.NAMES)).isEqualTo(new Tally(3, 0, 0));
  }

  @Test
  void whatOutperformsAThingIsComparedWithIt() {
    Evaluation evaluation =
        score(
            """
            {"title":"AB: a method","facts":[{"predicate":"outperforms","subject":"PAPER","object":"CD"}]}""");
    assertThat(main(evaluation, Measure.FACTS)).isEqualTo(new Tally(2, 0, 1));
    assertThat(evaluation.tally(new Figure(Measure.FACTS, "comparesWith")))
        .isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void factsAboutOptionalEntitiesCountNeitherWay() {
    Evaluation evaluation =
        score(
            """
            {"title":"AB: a method","facts":[{"predicate":"studies","subject":"PAPER","object":"gh"},
             {"predicate":"studies","subject":"PAPER","object":"CD"}]}""");
    assertThat(main(evaluation, Measure.FACTS)).isEqualTo(new Tally(0, 1, 3));
  }

  @Test
  void aResultNeedsValueUnitAndBenchmarkAndStrictlyTheRest() {
    Evaluation evaluation =
        score(
            """
            {"title":"AB: a method","results":[
             {"subject":"CD","benchmark":"ef","metric":"rate","value":62.0,"unit":"%","kind":"absolute"},
             {"subject":"AB","benchmark":null,"metric":null,"value":2,"unit":"x","kind":"gain"},
             {"subject":"AB","benchmark":"EF","metric":"rate","value":62,"unit":null,"kind":"absolute"}]}""");
    assertThat(main(evaluation, Measure.RESULTS)).isEqualTo(new Tally(2, 1, 0));
    assertThat(main(evaluation, Measure.RESULTS_STRICT)).isEqualTo(new Tally(1, 2, 1));
  }

  @Test
  void givesIntervalsForWholeMeasures() {
    Evaluation evaluation = score(GOLD);
    assertThat(evaluation.scores())
        .allSatisfy(
            (figure, score) -> assertThat(score.interval().isPresent()).isEqualTo(figure.isMain()));
  }

  @Test
  void tellsWhatWasMissedAndInvented() {
    Evaluation evaluation =
        score(
            """
            {"title":"AB: a method","entities":[{"name":"AB","type":"Method"},{"name":"uses","type":"Model"}],
             "facts":[{"predicate":"proposes","subject":"PAPER","object":"AB"}]}""");
    assertThat(ErrorReport.of(evaluation, 1))
        .contains(
            "\nentities:Model, missed: 1\n  CD\n      g: AB: a method\n",
            "\nentities:Model, invented: 1\n  uses\n",
            "\nfacts:outperforms, missed: 1\n  AB → CD\n",
            "\nmentions-overlap:Method, missed: 2\n  AB (2 times)\n",
            "\nresults:absolute, missed: 1\n  62% win rate on EF\n")
        .doesNotContain("GH\n  ");
    List<GoldPaper> both = Gold.papers(GOLD, GOLD.replace("AB: a", "CD: a"));
    assertThat(ErrorReport.of(Evaluation.of(both, List.of()), 1))
        .contains("facts:proposes, missed: 2\n  AB (2 times)\n");
  }
}
