package org.stemma.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.graph.Samples;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.paper.StemmaException;

class SearchIndexTest {
  @TempDir static Path directory;
  private static SearchIndex index;

  @BeforeAll
  static void build() {
    List<Extraction> papers =
        new ArrayList<>(
            List.of(
                Samples.experts(),
                Samples.oddities(),
                naming("VL", "Qwen2.5-VL-7B"),
                naming("Long", "Proximal Policy Improvement"),
                naming("PPO-rare", "PPOX")));
    for (int i = 0; i < 5; i++) {
      papers.add(Samples.numbered(i));
    }
    IndexBuilds.build(directory, papers);
    index = SearchIndex.open(directory);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GPT-4, GPT-4",
    "gpt4, GPT-4",
    "gpt 4, GPT-4",
    "GPT4, GPT-4",
    "Qwen2.5 VL 7B, Qwen2.5-VL-7B",
    "Qwen-2.5-VL-7B, Qwen2.5-VL-7B",
    "qwen 2.5 vl, Qwen2.5-VL",
    "webshop, WebShop",
    "web-shop, WebShop",
    "WebShpo, WebShop",
    "wbshop, WebShop",
    "proximal policy improvment, Proximal Policy Improvement",
    "policy proximal improvement, Proximal Policy Improvement",
    "悟道, 悟道",
    "π0, π0"
  })
  void findsANameHoweverItIsSpelled(String typed, String name) {
    assertThat(index.find(typed, Kind.ALL, 5).getFirst().label()).isEqualTo(name);
  }

  @Test
  void putsTheNameItselfBeforeNamesThatBeginSo() {
    assertThat(labels(index.find("PPO", Kind.ENTITIES, 5))).startsWith("PPO", "PPOX");
  }

  @Test
  void putsWhatManyPapersNameFirst() {
    assertThat(labels(index.suggest("p", 5))).startsWith("PPO");
  }

  @Test
  void tellsThePaperOfASentence() {
    Hit hit = index.find("fine-tunes llama", Set.of(Kind.SENTENCE), 5).getFirst();

    assertThat(hit.iri()).isEqualTo("https://w3id.org/stemma/paper/arxiv:2504.13145");
    assertThat(hit.label()).isEqualTo("Learning from Failed Experts");
    assertThat(hit.matched()).isEqualTo("We propose EEF, which fine-tunes Llama-3-8B.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "learning from failed expert",
        "failed experts",
        "faild experts",
        "arxiv:2504.13145",
        "2504.13145"
      })
  void findsAPaperByItsTitleOrIdentifier(String typed) {
    Hit hit = index.find(typed, Set.of(Kind.PAPER), 5).getFirst();

    assertThat(hit.iri()).isEqualTo("https://w3id.org/stemma/paper/arxiv:2504.13145");
    assertThat(hit.kind()).isEqualTo(Kind.PAPER);
  }

  @Test
  void tellsWhichNameWasMeant() {
    Hit hit = index.find("llama 3 8b", Kind.ENTITIES, 1).getFirst();

    assertThat(hit.label()).isEqualTo("Llama-3-8B");
    assertThat(hit.matched()).isEqualTo("Llama-3-8B");
  }

  @Test
  void givesOnlyTheKindsThatAreWanted() {
    assertThat(index.find("webshop", Set.of(Kind.METHOD, Kind.SENTENCE), 50))
        .isNotEmpty()
        .allMatch(hit -> hit.kind() == Kind.METHOD || hit.kind() == Kind.SENTENCE);
    assertThat(index.find("webshop", ImmutableSet.of(), 50)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "prox, Proximal Policy Improvement",
    "policy imp, Proximal Policy Improvement",
    "qwne, Qwen2.5",
    "web, WebShop",
    "failed ex, Learning from Failed Experts"
  })
  void suggestsWhatWasBegun(String typed, String label) {
    assertThat(labels(index.suggest(typed, 8))).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "\"",
        "*",
        "?:*",
        "a AND (b",
        "name:[* TO *]",
        "/.*/",
        "\\",
        "~2^9",
        "' } UNION { ?s ?p ?o } #",
        "<script>alert(1)</script>",
        "\uD83D\uDE00",
        "\uD83D",
        "%00%2e"
      })
  void takesAnySignForNoMoreThanASign(String typed) {
    assertThat(index.find(typed, Kind.ALL, 3)).hasSizeLessThanOrEqualTo(3);
    assertThat(index.suggest(typed, 3)).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void takesWordsOfAnyLength() {
    assertThat(index.find("x".repeat(100_000), Kind.ALL, 3)).isEmpty();
    assertThat(index.find("webshop ".repeat(10_000), Kind.ALL, 3)).hasSizeLessThanOrEqualTo(3);
    assertThat(index.suggest("π".repeat(100_000), 3)).isEmpty();
  }

  @Test
  void givesNoMoreThanWasAskedFor() {
    assertThat(index.find("webshop", Kind.ALL, 2)).hasSize(2);
    assertThat(index.find("webshop", Kind.ALL, 0)).isEmpty();
    assertThat(index.find("webshop", Kind.ALL, -1)).isEmpty();
    assertThat(index.find("webshop", Kind.ALL, Integer.MAX_VALUE)).isNotEmpty();
  }

  @Test
  void findsNothingForWhatIsNotThere() {
    assertThat(index.find("zzyzx", Kind.ALL, 5)).isEmpty();
  }

  @Test
  void refusesToSearchWhereThereIsNoStore(@TempDir Path empty) {
    assertThatThrownBy(() -> SearchIndex.open(empty))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("no store here");
    assertThat(empty).isEmptyDirectory();
  }

  private static List<String> labels(List<Hit> hits) {
    return hits.stream().map(Hit::label).toList();
  }

  private static Extraction naming(String id, String name) {
    return Samples.of(Paper.of(id, "On " + id, "We use " + name + " here."))
        .mention(
            name,
            name.startsWith("Qwen") ? Samples.model(name) : Samples.method(name),
            0.9,
            Layer.LEXICON,
            "exact")
        .build();
  }
}
