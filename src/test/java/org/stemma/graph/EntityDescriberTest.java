package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.graph.Samples.benchmark;
import static org.stemma.graph.Samples.method;
import static org.stemma.graph.Samples.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;

class EntityDescriberTest {
  private final EntityDescriber describer =
      new EntityDescriber(
          Iris.DEFAULT,
          Lexicon.of(LexiconReader.readFile(Path.of("src/test/resources/lexicon/sample.ttl"))));

  @Test
  void takesNameAliasesLinksAndParentFromTheLexicon() {
    EntityKey ppo = method("Ppo");
    assertThat(values(ppo, SKOS.prefLabel)).containsExactly("PPO");
    assertThat(values(ppo, SKOS.altLabel)).containsExactly("Ppo", "Proximal Policy Optimization");
    assertThat(values(ppo, SKOS.exactMatch))
        .containsExactly("http://www.wikidata.org/entity/Q56275749");
    assertThat(values(ppo, RDFS.seeAlso)).containsExactly("https://arxiv.org/abs/1707.06347");
    assertThat(values(method("GRPO"), ST.variantOf))
        .containsExactly("https://w3id.org/stemma/method/ppo");
  }

  @Test
  void prefersThePlainestOfThePapersNames() {
    assertThat(values(model("π0"), SKOS.prefLabel, List.of("$\\pi_0$", "π0"), Set.of()))
        .containsExactly("π0");
    assertThat(values(method("AC-Flow"), SKOS.prefLabel, List.of("AC-Flow", "AC Flow"), Set.of()))
        .containsExactly("AC Flow");
  }

  @Test
  void placesModelsInTheirFamily() {
    EntityKey key = model("Qwen2.5-VL-7B-Instruct");
    assertThat(values(key, ST.family)).containsExactly("https://w3id.org/stemma/model/qwen");
    assertThat(values(key, ST.derivedFrom))
        .containsExactly("https://w3id.org/stemma/model/qwen2.5-vl-7b");
    assertThat(values(key, ST.generation)).containsExactly("2.5");
    assertThat(values(key, ST.parameterCount)).containsExactly("7000000000");
    assertThat(values(key, ST.variant)).containsExactly("Instruct", "VL");
    assertThat(values(model("OpenThing"), ST.family))
        .containsExactly("https://w3id.org/stemma/model/openthing");
    assertThat(values(method("Qwen2.5-7B"), ST.family)).isEmpty();
  }

  @Test
  void knowsWhatTheTaxonomySays() {
    EntityDescriber known =
        new EntityDescriber(
            Iris.DEFAULT, Lexicon.of(LexiconReader.read(Optional.empty())).withTaxonomy());
    String all =
        known.describe(benchmark("SNLI"), List.of("SNLI"), Set.of()).toString()
            + known.describe(new EntityKey(EntityType.METRIC, "FID"), List.of("FID"), Set.of());
    assertThat(all)
        .contains("https://linkedpaperswithcode.com/dataset/snli")
        .contains("https://w3id.org/stemma/task/natural-language-inference")
        .contains("https://w3id.org/stemma/metric/image-metric");
    assertThat(known.parent(new EntityKey(EntityType.TASK, "natural language inference")))
        .contains(new EntityKey(EntityType.TASK, "text classification"));
    assertThat(known.parent(new EntityKey(EntityType.TASK, "text classification")))
        .contains(new EntityKey(EntityType.TASK, "natural language processing"));
  }

  @Test
  void takesNoTailOfANameForAnAlias() {
    assertThat(values(model("LLaMA2-13B"), SKOS.altLabel, List.of(), Set.of("13B", "Llama 2 13B")))
        .containsExactly("Llama 2 13B");
    assertThat(values(benchmark("Kinetics-600"), SKOS.altLabel, List.of(), Set.of("600", "K600")))
        .containsExactly("K600");
  }

  @Test
  void endsWhereTheLexiconRunsInACircle() {
    EntityKey a = model("Ring A");
    EntityKey b = model("Ring B");
    EntityDescriber ring =
        new EntityDescriber(
            Iris.DEFAULT, Lexicon.of(ImmutableList.of(entry(a, b), entry(b, a), entry(b, b))));
    assertThat(ring.describe(a, List.of(), Set.of())).isNotEmpty();
  }

  private static LexiconEntry entry(EntityKey key, EntityKey parent) {
    return new LexiconEntry(
        key, ImmutableSet.of(), Optional.of(parent), ImmutableList.of(), Guard.NONE);
  }

  private List<String> values(EntityKey key, Property property) {
    return values(key, property, List.of(key.name()), Set.of());
  }

  private List<String> values(
      EntityKey key, Property property, List<String> names, Set<String> surfaces) {
    return describer.describe(key, names, surfaces).stream()
        .filter(triple -> triple.getPredicate().equals(property.asNode()))
        .map(
            triple ->
                triple.getObject().isLiteral()
                    ? triple.getObject().getLiteralLexicalForm()
                    : triple.getObject().getURI())
        .sorted()
        .toList();
  }
}
