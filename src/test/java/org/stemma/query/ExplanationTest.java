package org.stemma.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

class ExplanationTest {
  private static List<Explanation> explain(String name) {
    return TestGraph.READER.explain(name, Optional.empty());
  }

  private static List<String> lines(Explanation explanation) {
    return explanation.papers().stream()
        .flatMap(paper -> paper.statements().stream())
        .map(
            statement ->
                "%s | %s | %s | %s"
                    .formatted(
                        statement.words(),
                        statement.confidence(),
                        statement.rule(),
                        statement.sentence().map(s -> s.render("**", "**")).orElse("-")))
        .toList();
  }

  @Test
  void tellsNamesKinAndLinks() {
    Explanation grpo = explain("group relative policy optimization").getFirst();

    assertThat(grpo.entity())
        .isEqualTo(
            new NamedEntity(
                "https://w3id.org/stemma/method/grpo", new EntityKey(EntityType.METHOD, "GRPO")));
    assertThat(grpo.properties().entries())
        .extracting(entry -> entry.getKey() + ": " + entry.getValue())
        .containsExactly(
            "also called: Group Relative Policy Optimization",
            "also called: Group-Relative Policy Optimisation",
            "variant of: PPO",
            "variants: DAPO",
            "link: https://arxiv.org/abs/2402.03300");
  }

  @Test
  void tellsTheFamilyTreeOfAModel() {
    assertThat(explain("Qwen2.5 32B").getFirst().properties().entries())
        .extracting(entry -> entry.getKey() + ": " + entry.getValue())
        .containsExactly(
            "generation: 2.5", "parameters: 32000000000", "family: Qwen", "derived from: Qwen2.5");
  }

  @Test
  void givesEachClaimItsSentenceWithTheNameMarkedTheRuleAndTheConfidence() {
    Explanation grpo = explain("GRPO").getFirst();

    assertThat(grpo.papers())
        .extracting(Explanation.PaperStatements::title, Explanation.PaperStatements::date)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("DAPO", Optional.of("2025-03-18")),
            org.assertj.core.groups.Tuple.tuple("DeepSeekMath", Optional.of("2024-02-05")));
    assertThat(lines(grpo))
        .containsExactly(
            "the paper uses method GRPO | 0.8 | roles/builds-on | DAPO builds on **GRPO**.",
            "DAPO variant of GRPO | 0.8 | roles/builds-on | DAPO builds on **GRPO**.",
            "the paper outperforms GRPO | 0.8 | roles/beats |"
                + " It takes Qwen2.5-32B to 50 points on AIME 2024 and beats **GRPO**.",
            "the paper proposes GRPO | 0.95 | roles/we-propose |"
                + " We propose **GRPO**, a variant of PPO.",
            "GRPO variant of PPO | 0.9 | roles/variant-of |"
                + " We propose **GRPO**, a variant of PPO.",
            // The letter before the name is outside the BMP: offsets are code points.
            "GRPO evaluated on MATH | 0.855 | derived/proposed-evaluated |"
                + " With 𝛼 = 1, **GRPO** is evaluated on MATH, after training on MATH-500.");
  }

  @Test
  void writesFiguresWithUnitMetricAndBenchmark() {
    assertThat(lines(explain("webshop").getFirst()))
        .contains(
            "EEF: 62 % win rate on WebShop | 0.9 | results/figure-metric |"
                + " EEF has a 62% win rate in **WebShop** against 53.6%.",
            "53.6 % win rate on WebShop | 0.6 | results/figure-metric |"
                + " EEF has a 62% win rate in **WebShop** against 53.6%.");
  }

  @Test
  void tellsWhatRulesConcludeAndFromWhat() {
    assertThat(TestGraph.MORE.explain("DAPO", Optional.empty()).getFirst().conclusions())
        .extracting(c -> c.words() + " | " + c.rule() + " | " + String.join("; ", c.premises()))
        .contains(
            "DAPO supersedes GRPO | supersedes | DAPO outperforms GRPO; DAPO descends from GRPO",
            "DAPO descends from PPO | ancestry | DAPO variant of GRPO; GRPO variant of PPO")
        .anyMatch(
            line ->
                line.startsWith(
                    "the claim that DAPO outperforms GRPO in the paper “DAPO” contradicts the claim"
                        + " that GRPO outperforms DAPO in the paper “LATE” | contradictions | "));
    assertThat(TestGraph.MORE.explain("LATE", Optional.empty()).getFirst().conclusions())
        .anyMatch(
            c ->
                c.words().equals("WebShop state of the art “70% in WebShop”")
                    && c.premises().contains("win rate higher is better true"));
  }

  @Test
  void showsEveryEntityOfTheNameUnlessTheTypeIsGiven() {
    assertThat(explain("DROID"))
        .extracting(explanation -> explanation.entity().key().type())
        .containsExactlyInAnyOrder(EntityType.METHOD, EntityType.BENCHMARK);
    assertThat(TestGraph.READER.explain("droid", Optional.of(EntityType.BENCHMARK))).hasSize(1);
  }

  @Test
  void tellsOfAMereMentionOnlyWhereAPaperSaysNothingMore() {
    assertThat(lines(explain("DAPO").getFirst()))
        .filteredOn(line -> line.startsWith("the paper mentions it"))
        .containsExactly(
            "the paper mentions it | 0.97 | lexicon/name | Unlike **DAPO**, it needs no rewards.");
  }

  @Test
  void anEntityThatNoPaperMentionsHasNoPapers() {
    assertThat(explain("ReFT").getFirst().papers()).isEmpty();
  }

  @Test
  void anUnknownNameOffersTheNearest() {
    assertThatThrownBy(() -> explain("GRPP"))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith(
            "GRPP: no method, benchmark or model of that name in the graph; did you mean GRPO");
  }

  @Test
  void marksOnlyWhatLiesInTheSentenceOnce() {
    ImmutableList<MarkedSentence.Span> spans =
        ImmutableList.of(
            new MarkedSentence.Span(1, 4),
            new MarkedSentence.Span(10, 12),
            new MarkedSentence.Span(11, 13),
            new MarkedSentence.Span(14, 99));

    assertThat(MarkedSentence.of("ab cd ef", 10, spans).render("[", "]")).isEqualTo("[ab] cd ef");
  }

  @Test
  void countsWhatTheGraphHolds() {
    assertThat(TestGraph.READER.statistics().entries())
        .extracting(
            entry ->
                entry.getKey() + " " + entry.getValue().name() + " " + entry.getValue().value())
        .contains(
            "papers in all 4",
            "papers earliest 2024-02-05",
            "papers latest 2025-04-17",
            "entities methods 4",
            "entities benchmarks 6",
            "entities models 3",
            "facts proposes 4",
            "facts variantOf 3",
            "results absolute 5",
            "concluded by rules supersedes 1",
            "concluded by rules evaluated side by side 2",
            "most evaluated benchmarks AIME 2024 1",
            "most used models OpenVLA 1",
            "most used methods GRPO 1");
    assertThat(ImmutableList.copyOf(TestGraph.READER.statistics().keySet()))
        .startsWith("papers", "entities", "facts", "results");
  }
}
