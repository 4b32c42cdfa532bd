package org.stemma.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.paper.StemmaException;

/** What the shipped queries answer on the graph of {@code graph.trig}. */
class NamedQueriesTest {
  private static final String BASE = "https://w3id.org/stemma/";

  @Test
  void indexNamesEveryShippedQuery() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("queries"))) {
      assertThat(QueryCatalogue.open(Optional.empty()).names())
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".rq"))
                  .map(name -> name.substring(0, name.length() - ".rq".length()))
                  .sorted()
                  .toList());
    }
  }

  static Stream<NamedQuery> shipped() {
    return QueryCatalogue.open(Optional.empty()).queries().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedQueriesAreStandardSparqlWithATitleAndAnExample(NamedQuery query) {
    assertThat(QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11).isSelectType()).isTrue();
    assertThat(query.title()).isNotEqualTo(query.name()).isNotBlank();
    assertThat(query.description()).endsWith(".");
    assertThat(query.examples())
        .isNotEmpty()
        .allMatch(example -> example.startsWith("stemma query " + query.name()));
    assertThat(query.parameters()).allMatch(parameter -> !parameter.text().isBlank());
  }

  @Test
  void leaderboardRanksFigures() {
    assertThat(TestGraph.rows("leaderboard", "WebShop"))
        .containsExactly(
            "value,unit,metricName,system,baseModels,paperTitle,date,paper",
            "62,%,win rate,EEF,,Exploring Expert Failures,2025-04-17,"
                + BASE
                + "paper/arxiv:2504.13145",
            "53.6,%,win rate,(unnamed),,Exploring Expert Failures,2025-04-17,"
                + BASE
                + "paper/arxiv:2504.13145");
  }

  @Test
  void leaderboardCallsAPapersOwnApproachSo() {
    assertThat(TestGraph.rows("leaderboard", "benchmark=libero", "metric=Success"))
        .containsExactly(
            "value,unit,metricName,system,baseModels,paperTitle,date,paper",
            "97.1,%,success rate,(the paper's own),OpenVLA,Fine-Tuning Robot Models,,"
                + BASE
                + "paper/hfdp-1",
            "76.5,%,success rate,OpenVLA,OpenVLA,Fine-Tuning Robot Models,,"
                + BASE
                + "paper/hfdp-1");
  }

  @Test
  void leaderboardIsEmptyForAMetricThatIsNotThere() {
    assertThat(TestGraph.rows("leaderboard", "LIBERO", "metric=perplexity")).hasSize(1);
    assertThat(TestGraph.rows("leaderboard", "LIBERO", "kind=gain")).hasSize(1);
  }

  @Test
  void evaluatedOnBothNeedsBoth() {
    assertThat(TestGraph.rows("evaluated-on-both", "WebShop", "science world"))
        .containsExactly(
            "name,type,proposedBy,entity",
            "EEF,method,Exploring Expert Failures," + BASE + "method/eef");
    assertThat(TestGraph.rows("evaluated-on-both", "WebShop", "MATH")).hasSize(1);
  }

  @Test
  void beatsNamesTheWinnerOnceWithItsSentence() {
    assertThat(TestGraph.rows("beats", "Group Relative Policy Optimization"))
        .containsExactly(
            "better,confidence,sentence,paperTitle,date,paper",
            "DAPO,0.72,It takes Qwen2.5-32B to 50 points on AIME 2024 and beats GRPO.,DAPO,"
                + "2025-03-18,"
                + BASE
                + "paper/arxiv:2503.14476");
  }

  @Test
  void beatsTellsOfAPaperWhoseApproachHasNoName() {
    assertThat(TestGraph.rows("beats", "OpenVLA").get(1)).startsWith("(the paper's own),0.7,");
  }

  @Test
  void baseModelsCountsPapersByMonth() {
    assertThat(TestGraph.rows("base-models"))
        .containsExactly("month,model,papers", "2025-03,Qwen2.5-32B,1", "undated,OpenVLA,1");
  }

  @Test
  void baseModelsKeepsToAFamilyAndATime() {
    assertThat(TestGraph.rows("base-models", "family=Qwen"))
        .containsExactly("month,model,papers", "2025-03,Qwen2.5-32B,1");
    assertThat(TestGraph.rows("base-models", "since=2025-03"))
        .containsExactly("month,model,papers", "2025-03,Qwen2.5-32B,1");
    assertThat(TestGraph.rows("base-models", "2025-04")).hasSize(1);
  }

  @Test
  void builtOnStartsFromGrpo() {
    assertThat(TestGraph.rows("built-on"))
        .containsExactlyInAnyOrder(
            "name,relation,paperTitle,date,entity",
            "DAPO,\"variant of, uses\",DAPO,2025-03-18," + BASE + "method/dapo");
  }

  @Test
  void builtOnFollowsVariantsAtAnyRemove() {
    assertThat(TestGraph.rows("built-on", "PPO"))
        .containsExactly(
            "name,relation,paperTitle,date,entity",
            "DAPO,variant of,DAPO,2025-03-18," + BASE + "method/dapo",
            "GRPO,variant of,DeepSeekMath,2024-02-05," + BASE + "method/grpo");
  }

  @Test
  void trainsOnCountsPartsOfTheDataset() {
    assertThat(TestGraph.rows("trains-on", "MATH"))
        .containsExactly(
            "paperTitle,date,proposes,baseModels,paper",
            "DeepSeekMath,2024-02-05,GRPO,," + BASE + "paper/arxiv:2402.03300");
  }

  @Test
  void descendantsFollowTheFamilyTree() {
    assertThat(TestGraph.rows("descendants", "Qwen"))
        .containsExactly(
            "name,parents,parameters,proposedBy,entity",
            "Qwen2.5,Qwen,,," + BASE + "model/qwen2.5",
            "Qwen2.5-32B,Qwen2.5,32000000000,," + BASE + "model/qwen2.5-32b");
    assertThat(TestGraph.rows("descendants", "OpenVLA").get(1))
        .isEqualTo("OpenVLA-OFT,OpenVLA,,Fine-Tuning Robot Models," + BASE + "model/openvla-oft");
  }

  @Test
  void newMethodsAreThoseOfTheMonth() {
    assertThat(TestGraph.rows("new-methods", "2025-03"))
        .containsExactly(
            "date,name,variantOf,evaluatedOn,paperTitle,paper",
            "2025-03-18,DAPO,GRPO,AIME 2024,DAPO," + BASE + "paper/arxiv:2503.14476");
    assertThat(TestGraph.rows("new-methods", "2025-05")).hasSize(1);
  }

  @Test
  void unusedBenchmarksLeavesOutWhatTheFamilyWasUsedWith() {
    assertThat(TestGraph.rows("unused-benchmarks", "Qwen"))
        .containsExactly(
            "name,papers,benchmark",
            "LIBERO,1," + BASE + "benchmark/libero",
            "MATH,1," + BASE + "benchmark/math",
            "ScienceWorld,1," + BASE + "benchmark/scienceworld",
            "WebShop,1," + BASE + "benchmark/webshop");
  }

  @Test
  void evidenceGivesSentenceOffsetsRuleAndConfidence() {
    assertThat(TestGraph.rows("evidence", "PPO"))
        .containsExactly(
            "subject,relation,object,confidence,rule,sentence,start,end,paper",
            "GRPO,variantOf,PPO,0.9,variant-of,\"We propose GRPO, a variant of PPO.\",13,47,"
                + BASE
                + "paper/arxiv:2402.03300");
  }

  @Test
  void evidenceTellsThePapersOwnFiguresFromThoseOfUnnamedSystems() {
    assertThat(TestGraph.rows("evidence", "WebShop", "predicate=result"))
        .extracting(row -> row.replaceFirst(",0\\..*", ""))
        .containsExactly(
            "subject,relation,object,confidence,rule,sentence,start,end,paper",
            "EEF,result,62% win rate in WebShop",
            "(unnamed),result,53.6%");
    assertThat(TestGraph.rows("evidence", "LIBERO", "predicate=result").get(1))
        .startsWith("(the paper),result,97.1% success rate,0.9,");
  }

  @Test
  void evidenceOfOneKind() {
    assertThat(TestGraph.rows("evidence", "EEF", "predicate=result"))
        .containsExactly(
            "subject,relation,object,confidence,rule,sentence,start,end,paper",
            "EEF,result,62% win rate in WebShop,0.9,figure-metric,"
                + "EEF has a 62% win rate in WebShop against 53.6%.,26,74,"
                + BASE
                + "paper/arxiv:2504.13145");
    assertThat(TestGraph.rows("evidence", "AIME 2024", "predicate=evaluatedOn")).hasSize(1);
  }

  @Test
  void anUnknownNameOffersTheNearest() {
    assertThatThrownBy(() -> TestGraph.rows("leaderboard", "WebShp"))
        .isInstanceOf(StemmaException.class)
        .hasMessage(
            "WebShp: no benchmark of that name in the graph;"
                + " did you mean WebShop? stemma stats shows what there is");
  }

  @Test
  void aNameOfTwoEntitiesAsksWhich() {
    assertThatThrownBy(() -> TestGraph.rows("built-on", "RFT"))
        .isInstanceOf(StemmaException.class)
        .hasMessage(
            "RFT: may mean ReFT (method:reft) or"
                + " Rejection Sampling Fine-Tuning (method:rejection-sampling);"
                + " give one of these names in full");
  }

  @Test
  void anEntityMayBeGivenAsIriOrPrefixedName() {
    assertThat(TestGraph.rows("beats", "method:grpo")).hasSize(2);
    assertThat(TestGraph.rows("beats", BASE + "method/grpo")).hasSize(2);
    assertThat(TestGraph.rows("beats", "<" + BASE + "method/grpo>")).hasSize(2);
  }

  @Test
  void anUnknownParameterOffersTheNearest() {
    assertThatThrownBy(() -> TestGraph.rows("leaderboard", "bench=WebShop"))
        .isInstanceOf(StemmaException.class)
        .hasMessage(
            "bench: leaderboard has no such parameter;"
                + " did you mean benchmark? run stemma query --describe leaderboard");
  }

  @Test
  void aMissingParameterIsAskedFor() {
    assertThatThrownBy(() -> TestGraph.rows("new-methods"))
        .isInstanceOf(StemmaException.class)
        .hasMessage("new-methods: needs month, the month of publication; write month=MONTH");
  }

  @Test
  void aValueOfTheWrongKindIsRefused() {
    assertThatThrownBy(() -> TestGraph.rows("new-methods", "April"))
        .isInstanceOf(StemmaException.class)
        .hasMessage("month: 'April' does not fit; give a month such as 2025-04");
  }

  @Test
  void aValueTooManyIsRefused() {
    assertThatThrownBy(() -> TestGraph.rows("new-methods", "2025-04", "2025-05"))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith("2025-05: new-methods takes no further value;");
    assertThatThrownBy(() -> TestGraph.rows("new-methods", "month=2025-04", "month=2025-05"))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith("month: is given twice;");
  }

  @Test
  void aValueCannotChangeTheQuery() {
    assertThat(TestGraph.rows("leaderboard", "LIBERO", "metric=\") } # \\ ' <x:y> ?z")).hasSize(1);
  }

  @Test
  void anUnknownQueryOffersTheNearest() {
    assertThatThrownBy(() -> TestGraph.rows("leadrboard"))
        .isInstanceOf(StemmaException.class)
        .hasMessage(
            "leadrboard: no query of that name;"
                + " did you mean leaderboard? run stemma query for the list");
  }
}
