package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stemma.graph.Samples.method;
import static org.stemma.graph.Samples.model;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.build.Ending;
import org.stemma.build.Kept;
import org.stemma.graph.Abstracts;
import org.stemma.graph.Samples;
import org.stemma.graph.Shapes;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Subject;

class GraphWriterTest {
  @TempDir Path directory;

  @Test
  void changesNothingTheSecondTime() {
    List<Extraction> papers = List.of(Samples.experts(), Samples.oddities(), Samples.numbered(1));
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      assertThat(StoreWrites.write(store, papers)).isEqualTo(new Kept(3, 0, 0));
      Set<String> once = StoreWrites.quads(store);
      assertThat(StoreWrites.write(store, papers)).isEqualTo(new Kept(0, 0, 3));
      assertThat(StoreWrites.quads(store)).isEqualTo(once);
    }
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      assertThat(StoreWrites.write(store, papers)).isEqualTo(new Kept(0, 0, 3));
    }
  }

  @Test
  void replacesAPapersStatementsAndNoOthers() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.numbered(1), Samples.numbered(2)));
      Set<String> second = StoreWrites.quads(store, store.iris().paperGraph("n:2"));
      Kept counts =
          StoreWrites.write(
              store, List.of(Samples.of(Paper.of("n:1", "Another title", "Nothing.")).build()));
      assertThat(counts).isEqualTo(new Kept(0, 1, 0));
      assertThat(StoreWrites.quads(store, store.iris().paperGraph("n:1"))).hasSize(4);
      assertThat(StoreWrites.quads(store, store.iris().paperGraph("n:2"))).isEqualTo(second);
    }
  }

  @Test
  void saysWhichRunMadeEachGraph() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.numbered(1), Samples.numbered(2)));
      StoreWrites.write(
          store, List.of(Samples.of(Paper.of("n:1", "T", "A.")).build(), Samples.numbered(2)));
      assertThat(
              StoreWrites.count(
                  store,
                  "SELECT * { ?g prov:wasGeneratedBy ?r FILTER(?g != <urn:stemma:inferred>) }"))
          .isEqualTo(2);
      assertThat(StoreWrites.count(store, "SELECT DISTINCT ?r { ?g prov:wasGeneratedBy ?r }"))
          .isEqualTo(2);
      assertThat(StoreWrites.count(store, "SELECT * { ?r a st:Run ; prov:endedAtTime ?t }"))
          .isEqualTo(2);
    }
  }

  @Test
  void describesEntitiesWithTheirAncestors() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.numbered(1)));
      String entities = String.join("\n", StoreWrites.quads(store, store.iris().entitiesGraph()));
      assertThat(entities)
          .contains("model/qwen2.5-7b", "model/qwen2.5 ", "model/qwen ")
          .contains("\"7000000000\"^^xsd:integer", "Proximal Policy Optimization");
      assertThat(StoreWrites.count(store, "SELECT * { ?m a st:Model ; st:family ?f }"))
          .isEqualTo(3);
    }
  }

  @Test
  void keepsOnePreferredLabelWhateverPapersWrite() {
    List<Extraction> papers = new ArrayList<>();
    for (String name : List.of("AC Flow", "AC-Flow", "Ac-flow")) {
      papers.add(named(name, method(name)));
    }
    papers.add(named("Grpo", method("GRPO")));
    Set<String> first = Set.of();
    for (int i = 0; i < 3; i++) {
      Collections.rotate(papers, 1);
      try (GraphStore store = GraphStore.open(directory.resolve("s" + i), Optional.empty())) {
        papers.forEach(paper -> StoreWrites.write(store, List.of(paper)));
        assertThat(
                StoreWrites.count(
                    store,
                    "SELECT * { <"
                        + store.iris().entity(method("AC-Flow")).getURI()
                        + "> skos:prefLabel ?l }"))
            .isEqualTo(1);
        Set<String> entities = StoreWrites.quads(store, store.iris().entitiesGraph());
        assertThat(first.isEmpty() || first.equals(entities)).isTrue();
        first = entities;
      }
    }
  }

  @Test
  void leavesNoTraceOfWhatPapersNoLongerSay() {
    Random random = new Random(3);
    List<String> names =
        List.of("AC Flow", "AC-Flow", "GRPO", "Llama-3-8B", "LLaMA 3 8B", "SNLI", "Zed");
    try (GraphStore updated = GraphStore.open(directory.resolve("updated"), Optional.empty());
        GraphWriter writer = new GraphWriter(updated, StoreWrites.LEXICON, StoreWrites.run())) {
      for (int round = 0; round < 6; round++) {
        List<Extraction> papers = new ArrayList<>();
        for (int paper = 0; paper < 4; paper++) {
          Samples sample = Samples.of(Paper.of("p" + paper, "T", String.join(" ", names)));
          for (String name : names) {
            if (random.nextInt(3) == 0) {
              EntityKey key =
                  name.equals("SNLI")
                      ? Samples.benchmark(name)
                      : name.endsWith("8B") ? model(name) : method(name);
              sample.mention(name, key, 0.5, Layer.LEXICON, "x");
            }
          }
          papers.add(sample.build());
        }
        writer.accept(papers);
        writer.end();
        try (GraphStore fresh =
            GraphStore.open(directory.resolve("fresh" + round), Optional.empty())) {
          StoreWrites.write(fresh, papers);
          assertThat(StoreWrites.quads(updated)).isEqualTo(StoreWrites.quads(fresh));
        }
      }
    }
  }

  @Test
  void takesABatchBackWhole() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.numbered(1)));
      Set<String> before = StoreWrites.quads(store);
      try (GraphWriter writer = new GraphWriter(store, StoreWrites.LEXICON, StoreWrites.run())) {
        Extraction broken =
            Samples.of(Paper.of("n:3", "T", "A."))
                .fact(Predicate.PROPOSES, Subject.UNNAMED, method("A"), 1, "A")
                .build();
        assertThatThrownBy(() -> writer.accept(List.of(Samples.numbered(2), broken)))
            .isInstanceOf(IllegalArgumentException.class);
        assertThat(StoreWrites.quads(store)).isEqualTo(before);
        assertThat(writer.accept(List.of(Samples.numbered(2)))).isEqualTo(new Kept(1, 0, 0));
      }
    }
  }

  @Test
  void opensAfterItsWriterWasKilled() throws Exception {
    for (int kill = 0; kill < 3; kill++) {
      // It is read as a mapped one, and written by turns as either.
      Process writer = StoreWrites.start("write", directory, kill == 1 ? "mapped" : "direct");
      assertThat(StoreWrites.line(writer)).isEqualTo("open");
      for (int batch = 0; batch < kill * 4; batch++) {
        StoreWrites.line(writer);
      }
      Thread.sleep(37L * kill);
      writer.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
        long papers = StoreWrites.count(store, "SELECT * { ?p a st:Paper }");
        assertThat(papers % 50).as("whole batches").isZero();
        assertThat(
                StoreWrites.count(store, "SELECT * { ?p st:proposes ?m . ?m skos:prefLabel ?l }"))
            .isEqualTo(papers);
      }
    }
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      assertThat(StoreWrites.write(store, List.of(Samples.numbered(0))).total()).isEqualTo(1);
    }
  }

  private static Extraction named(String surface, EntityKey key) {
    return Samples.of(Paper.of("p:" + surface, "A study", surface + " is named here."))
        .mention(surface, key, 0.5, Layer.LEXICON, "x")
        .build();
  }

  @Test
  void refusesAPaperWhoseGraphIsNotValidAndKeepsTheOthers() {
    Extraction bad =
        Samples.of(Paper.of("bad", "Title", "We propose A."))
            .mention("A", Samples.method("A"), 1.5, Layer.LEXICON, "exact")
            .build();
    try (GraphStore store = GraphStore.open(directory, Optional.empty());
        GraphWriter writer =
            new GraphWriter(
                store,
                StoreWrites.LEXICON,
                StoreWrites.run(),
                Abstracts.KEPT,
                Optional.of(Shapes.quick()))) {
      Kept kept = writer.accept(List.of(Samples.numbered(1), bad, Samples.numbered(2)));
      assertThat(kept.added()).isEqualTo(2);
      assertThat(kept.refused()).hasSize(1);
      assertThat(kept.refused().getFirst().message())
          .contains("the graph of bad is not valid: ", "st:confidence", "not 1.5 (MaxInclusive)")
          .doesNotContain("\n");
      assertThat(StoreWrites.count(store, "SELECT * { ?p a st:Paper }")).isEqualTo(2);
    }
  }

  @Test
  void checksWhatBelongsToNoPaperAndTellsOfContradictions() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty());
        GraphWriter writer =
            new GraphWriter(
                store,
                StoreWrites.LEXICON,
                StoreWrites.run(),
                Abstracts.KEPT,
                Optional.of(Shapes.quick()))) {
      writer.accept(List.of(beats("a", "X", "Y"), beats("b", "Y", "X"), Samples.settings()));
      assertThat(writer.complete()).isEqualTo(new Ending(ImmutableList.of(), 1));
    }
  }

  private static Extraction beats(String id, String better, String worse) {
    return Samples.of(Paper.of(id, "A study", better + " outperforms " + worse + " on WebShop."))
        .mention(better, method(better), 0.9, Layer.LEXICON, "x")
        .mention(worse, method(worse), 0.9, Layer.LEXICON, "x")
        .mention("WebShop", Samples.WEBSHOP, 0.9, Layer.LEXICON, "x")
        .fact(Predicate.EVALUATES_ON, Subject.PAPER, Samples.WEBSHOP, 0.9, "on WebShop")
        .fact(Predicate.OUTPERFORMS, Subject.of(method(better)), method(worse), 0.9, "outperforms")
        .build();
  }
}
