package org.stemma.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;

/** What every entry of the lexicon must be, so that a curator's slip fails the build. */
final class ShippedLexiconTest {
  private static final Path FOLDER = Path.of("ontology/lexicon");

  /** Ordinary words that are names too: none of them may be found in whatever case. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.copyOf(Catalogues.lines("words-that-are-names.txt"));

  private record Entry(String file, Resource node, EntityType type) {
    String name() {
      return node.getProperty(SKOS.prefLabel).getString();
    }

    List<String> labels() {
      return ImmutableList.<String>builder()
          .add(name())
          .addAll(node.listProperties(SKOS.altLabel).mapWith(s -> s.getString()).toList())
          .build();
    }
  }

  private static ImmutableList<Entry> entries() {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    for (Path file : Harvest.filesOf(FOLDER)) {
      Model model = RDFDataMgr.loadModel(file.toString());
      for (Resource node : model.listSubjects().toList()) {
        EntityType type =
            EntityType.ofLabel(
                node.getProperty(RDF.type).getResource().getURI().substring(ST.NS.length()));
        entries.add(new Entry(file.getFileName().toString(), node, type));
      }
    }
    return entries.build();
  }

  @Test
  void everyEntryHasOneNameAndAPublicSource() {
    assertThat(entries())
        .hasSizeGreaterThan(4_000)
        .allSatisfy(
            entry -> {
              assertThat(entry.node().listProperties(SKOS.prefLabel).toList()).hasSize(1);
              assertThat(entry.node().listProperties(RDF.type).toList()).hasSize(1);
              assertThat(entry.node().listProperties(DCTerms.source).toList())
                  .isNotEmpty()
                  .allSatisfy(s -> assertThat(s.getResource().getURI()).startsWith("http"));
            });
  }

  @Test
  void everyIriIsMadeOfItsName() {
    assertThat(entries())
        .allSatisfy(
            entry ->
                assertThat(entry.node().getURI())
                    .isEqualTo(
                        Iris.DEFAULT.entity(new EntityKey(entry.type(), entry.name())).getURI()));
  }

  @Test
  void noTwoEntriesOfATypeShareALabel() {
    Multimap<String, String> owners = ArrayListMultimap.create();
    for (Entry entry : entries()) {
      ImmutableSet.copyOf(entry.labels().stream().map(label -> KnownNames.fold(label)).toList())
          .forEach(
              fold ->
                  owners.put(
                      entry.type() + " " + fold, entry.file() + " " + entry.node().getURI()));
    }
    assertThat(owners.asMap().entrySet())
        .filteredOn(owner -> owner.getValue().size() > 1)
        .extracting(Map.Entry::toString)
        .isEmpty();
  }

  @Test
  void ordinaryWordsAreGuarded() {
    TreeSet<String> bare = new TreeSet<>();
    for (Entry entry : entries()) {
      boolean guarded = entry.node().hasProperty(ST.guard);
      if (!guarded && entry.type() != EntityType.TASK && entry.type() != EntityType.METRIC) {
        entry.labels().stream()
            .filter(label -> WORDS.contains(KnownNames.fold(label)))
            .filter(label -> !label.contains(" "))
            .forEach(label -> bare.add(label + " of " + entry.node().getURI()));
      }
    }
    assertThat(bare).isEmpty();
  }
}
