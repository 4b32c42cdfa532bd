package org.stemma.extract.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.extract.Annotated;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;

final class LexiconFinderTest {
  private final LexiconFinder finder =
      new LexiconFinder(
          new Lexicon(
              List.of(
                  entry(EntityType.BENCHMARK, "MATH", Guard.EXACT_CASE),
                  entry(EntityType.BENCHMARK, "APPS", Guard.EXACT_CASE),
                  entry(EntityType.BENCHMARK, "Walker", Guard.IN_CONTEXT),
                  entry(EntityType.BENCHMARK, "WebShop", Guard.NONE),
                  entry(EntityType.BENCHMARK, "BookSum", Guard.NONE),
                  entry(EntityType.MODEL, "CLIP", Guard.NONE),
                  entry(EntityType.MODEL, "GPT-4", Guard.NONE),
                  entry(EntityType.MODEL, "Llama 3.1", Guard.NONE),
                  entry(EntityType.METHOD, "PPO", Guard.NONE, "Proximal Policy Optimization"),
                  entry(EntityType.METHOD, "GAN", Guard.NONE))));

  private static LexiconEntry entry(EntityType type, String name, Guard guard, String... aliases) {
    return new LexiconEntry(
        new EntityKey(type, name),
        ImmutableSet.copyOf(aliases),
        Optional.empty(),
        ImmutableList.of(),
        guard);
  }

  private List<String> found(String text) {
    AnnotatedPaper paper = Annotated.text(text);
    return finder.find(paper).stream().map(candidate -> candidate.in(paper.text())).toList();
  }

  @Test
  void findsLongFormsInAnyCase() {
    assertThat(found("We use proximal policy optimization (PPO)."))
        .containsExactly("proximal policy optimization", "PPO");
  }

  @Test
  void readsOneNameThroughItsSpellings() {
    assertThat(found("With LLaMA-3.1, Llama3.1 and llama 3.1."))
        .containsExactly("LLaMA-3.1", "Llama3.1", "llama 3.1");
  }

  @Test
  void keepsOrdinaryWordsApartFromNames() {
    assertThat(found("Models do math, use apps, sum a book sum, and clip images; ppo in small."))
        .isEmpty();
    assertThat(found("On MATH and APPS.")).containsExactly("MATH", "APPS");
  }

  @Test
  void wantsContextForAmbiguousNames() {
    assertThat(found("Mr Walker went home.")).isEmpty();
    assertThat(found("In the Walker environment it runs.")).containsExactly("Walker");
  }

  @Test
  void leavesLongerNamesAndLinksAlone() {
    assertThat(found("CLIP-Adapter and MiniGPT-4 at https://example.org/WebShop.")).isEmpty();
    assertThat(found("A CLIP-based agent on WebShop.")).containsExactly("CLIP", "WebShop");
  }

  @Test
  void takesThePluralOfAnAcronym() {
    assertThat(found("GANs are trained.")).containsExactly("GANs");
  }

  @Test
  void findsNothingWithAnEmptyLexicon() {
    assertThat(new LexiconFinder(new Lexicon(List.of())).find(Annotated.text("PPO"))).isEmpty();
  }
}
