package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Extraction;
import org.stemma.paper.Fact;
import org.stemma.paper.Layer;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;
import org.stemma.paper.Mention;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

final class ExtractionLineTest {
  private static final Models MODELS = Models.shipped();
  private static final List<LexiconEntry> LEXICON =
      List.of(
          entry(EntityType.BENCHMARK, "WebShop"),
          entry(EntityType.METHOD, "PPO"),
          entry(EntityType.MODEL, "Qwen2.5-7B"));
  private static final Paper PAPER =
      Paper.of(
          "oak",
          "OakTune: Tuning Agents with Fewer Trials",
          "Agents need many trials. We propose OakTune, a simple framework that tunes agents with"
              + " few trials. We fine-tune Qwen2.5-7B with OakTune and evaluate it on WebShop."
              + " On WebShop, OakTune achieves a 71.5% success rate, outperforming PPO.");

  private static LexiconEntry entry(EntityType type, String name) {
    return new LexiconEntry(
        new EntityKey(type, name),
        ImmutableSet.of(),
        Optional.empty(),
        ImmutableList.of(),
        Guard.NONE);
  }

  private static Extraction extract(Paper paper, Layer... off) {
    return new ExtractionLine(MODELS, LEXICON, Set.of(off)).extract(paper);
  }

  private static EntityKey key(EntityType type, String name) {
    return new EntityKey(type, name);
  }

  @Test
  void findsTheEntitiesOfAPaper() {
    assertThat(extract(PAPER).entities())
        .extracting(entity -> entity.key())
        .contains(
            key(EntityType.METHOD, "OakTune"),
            key(EntityType.MODEL, "Qwen2.5-7B"),
            key(EntityType.BENCHMARK, "WebShop"),
            key(EntityType.METHOD, "PPO"));
  }

  @Test
  void saysWhatThePaperDoesWithThem() {
    assertThat(extract(PAPER).facts())
        .extracting(Fact::predicate, Fact::object)
        .contains(
            tuple(Predicate.PROPOSES, key(EntityType.METHOD, "OakTune")),
            tuple(Predicate.EVALUATES_ON, key(EntityType.BENCHMARK, "WebShop")),
            tuple(Predicate.BASE_MODEL, key(EntityType.MODEL, "Qwen2.5-7B")),
            tuple(Predicate.OUTPERFORMS, key(EntityType.METHOD, "PPO")));
  }

  @Test
  void namesWhoOutperforms() {
    assertThat(extract(PAPER).facts())
        .filteredOn(fact -> fact.predicate() == Predicate.OUTPERFORMS)
        .extracting(Fact::subject)
        .containsExactly(Subject.of(key(EntityType.METHOD, "OakTune")));
  }

  @Test
  void readsTheFigureWithItsBenchmark() {
    assertThat(extract(PAPER).results())
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.value()).isEqualByComparingTo(new BigDecimal("71.5"));
              assertThat(result.benchmark()).contains(key(EntityType.BENCHMARK, "WebShop"));
              assertThat(result.kind()).isEqualTo(Result.Kind.ABSOLUTE);
            });
  }

  @Test
  void givesEachStatementASentenceAndAConfidence() {
    Extraction extraction = extract(PAPER);
    for (Mention mention : extraction.mentions()) {
      assertThat(PAPER.text().substring(mention.start(), mention.end()))
          .isEqualTo(mention.surface());
      assertThat(mention.evidence().sentence()).contains(mention.surface());
      assertThat(mention.confidence()).isBetween(0.0, 1.0);
    }
    for (Fact fact : extraction.facts()) {
      assertThat(fact.evidence().sentence()).isNotEmpty();
      assertThat(fact.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void countsOffsetsInCodePoints() {
    Paper paper = Paper.of("x", "On 𝒪𝒶𝓀", "Here 𝔸𝔹 helps. We run PPO on WebShop.");
    assertThat(extract(paper).mentions())
        .filteredOn(mention -> mention.surface().equals("WebShop"))
        .singleElement()
        .satisfies(
            mention -> {
              int start = paper.text().offsetByCodePoints(0, mention.start());
              assertThat(paper.text().substring(start)).startsWith("WebShop");
            });
  }

  @Test
  void findsNothingInNothing() {
    Extraction extraction = extract(Paper.of("empty", "", ""));
    assertThat(extraction.mentions()).isEmpty();
    assertThat(extraction.facts()).isEmpty();
    assertThat(extract(Paper.of("odd", "???", "))) ((( \\ $$ %% 1.2.3 --- ")).results()).isEmpty();
  }

  @Test
  void leavesOutTheLayersThatAreOff() {
    Extraction extraction =
        extract(PAPER, Layer.TAGGER, Layer.INTRODUCED, Layer.GRAMMAR, Layer.ROLES, Layer.RESULTS);
    assertThat(extraction.mentions())
        .isNotEmpty()
        .allSatisfy(mention -> assertThat(mention.evidence().layer()).isEqualTo(Layer.LEXICON));
    assertThat(extraction.facts()).isEmpty();
    assertThat(extraction.results()).isEmpty();
  }
}
