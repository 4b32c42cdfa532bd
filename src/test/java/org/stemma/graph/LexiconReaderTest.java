package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.LexiconEntry.Guard;
import org.stemma.paper.StemmaException;

class LexiconReaderTest {
  private static final EntityKey PPO = new EntityKey(EntityType.METHOD, "PPO");
  private static final EntityKey GRPO = new EntityKey(EntityType.METHOD, "GRPO");
  private static final EntityKey RACE = new EntityKey(EntityType.BENCHMARK, "RACE");

  private final List<LexiconEntry> sample =
      LexiconReader.readFile(Path.of("src/test/resources/lexicon/sample.ttl"));

  @TempDir Path directory;

  @Test
  void readsEntriesInTheirOrder() {
    assertThat(sample)
        .startsWith(
            new LexiconEntry(
                PPO,
                ImmutableSet.of("Proximal Policy Optimization"),
                Optional.empty(),
                ImmutableList.of(
                    "http://www.wikidata.org/entity/Q56275749", "https://arxiv.org/abs/1707.06347"),
                Guard.NONE),
            new LexiconEntry(
                GRPO,
                ImmutableSet.of("Group Relative Policy Optimization"),
                Optional.of(PPO),
                ImmutableList.of(),
                Guard.NONE),
            new LexiconEntry(
                RACE, ImmutableSet.of(), Optional.empty(), ImmutableList.of(), Guard.EXACT_CASE));
  }

  @Test
  void findsEntriesByAnySpelling() {
    Lexicon lexicon = Lexicon.of(sample);
    assertThat(lexicon.entry(new EntityKey(EntityType.METHOD, "grpo"))).contains(sample.get(1));
    assertThat(lexicon.entry(new EntityKey(EntityType.MODEL, "GRPO"))).isEmpty();
    assertThat(lexicon.resolve(EntityType.METRIC, "Success Rates").name())
        .isEqualTo("success rate");
    assertThat(lexicon.resolve(EntityType.METRIC, "win rate").name()).isEqualTo("win rate");
  }

  @Test
  void letsTheUsersFileReplaceAndAdd() throws IOException {
    Path own =
        write(
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix st: <https://w3id.org/stemma/ontology#> .
            <method/eef> a st:Method ; skos:prefLabel "EEF" ; st:guard st:InContext .
            """);
    assertThat(LexiconReader.read(Optional.of(own)))
        .filteredOn(entry -> entry.key().name().equals("EEF"))
        .singleElement()
        .extracting(LexiconEntry::guard)
        .isEqualTo(Guard.IN_CONTEXT);
  }

  @Test
  void listsEveryShippedFile() throws IOException {
    Path folder = Path.of("ontology/lexicon");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(Files.readAllLines(folder.resolve("index.txt")))
          .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".ttl"))
                  .toList());
    }
  }

  @Test
  void saysWhichLineIsNoTurtle() throws IOException {
    Path broken =
        write("@prefix st: <https://w3id.org/stemma/ontology#> .\n<a> a st:Method ;;; [\n");
    assertThatThrownBy(() -> LexiconReader.readFile(broken))
        .isInstanceOf(StemmaException.class)
        .hasMessageStartingWith(broken + ":")
        .hasMessageContaining("not Turtle");
  }

  @Test
  void refusesEntriesThatAreIncomplete() throws IOException {
    String prefixes =
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix st: <https://w3id.org/stemma/ontology#> .
        """;
    for (String entry :
        List.of(
            "<method/a> a st:Method .",
            "<method/a> a st:Method ; skos:prefLabel \"A\" , \"B\" .",
            "<method/a> a st:Method ; skos:prefLabel \"A\" ; st:variantOf <method/b> .",
            "<method/a> a st:Method ; skos:prefLabel \"A\" ; st:guard st:Whatever .")) {
      Path file = write(prefixes + entry);
      assertThatThrownBy(() -> LexiconReader.readFile(file))
          .isInstanceOf(StemmaException.class)
          .hasMessageContaining("method/a");
    }
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> LexiconReader.readFile(directory.resolve("none.ttl")))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("cannot read");
  }

  private Path write(String turtle) throws IOException {
    return Files.writeString(directory.resolve("own.ttl"), turtle);
  }
}
