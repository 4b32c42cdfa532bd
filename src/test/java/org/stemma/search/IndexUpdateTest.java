package org.stemma.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.Samples;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Subject;
import org.stemma.store.GraphStore;
import org.stemma.store.GraphWriter;
import org.stemma.store.StoreWrites;

class IndexUpdateTest {
  @TempDir Path directory;

  @Test
  void reflectsWhatABuildReplaces() throws Exception {
    build(Samples.experts(), Samples.numbered(1));
    build(other("arxiv:2504.13145", "MEMIT"), Samples.numbered(2));

    assertThat(find("EEF")).noneMatch(hit -> hit.label().equals("EEF"));
    assertThat(find("GPT-4")).isEmpty();
    assertThat(find("MEMIT").getFirst().iri()).endsWith("/method/memit");
    assertThat(IndexBuilds.lines(directory)).isEqualTo(IndexBuilds.linesMadeAnew(directory));
  }

  @Test
  void keepsAncestorsThatNoPaperNames() throws Exception {
    build(Samples.numbered(1));
    assertThat(find("Qwen2.5").getFirst().label()).isEqualTo("Qwen2.5");
    build(other("n:1", "MEMIT"));

    assertThat(find("Qwen2.5")).isEmpty();
    assertThat(find("Qwen")).isEmpty();
    assertThat(IndexBuilds.lines(directory)).isEqualTo(IndexBuilds.linesMadeAnew(directory));
  }

  @Test
  void tellsAtTheEndWhatTheWriterFound() {
    GraphStore store = GraphStore.open(directory, Optional.empty());
    try (IndexedWriter writer = new IndexedWriter(store, StoreWrites.writer(store))) {
      writer.accept(List.of(superior("EEF", "MEMIT"), superior("MEMIT", "EEF")));
      assertThat(writer.complete().contradictions()).isEqualTo(1);
    }
    assertThat(find("EEF")).isNotEmpty();
  }

  private static Extraction superior(String better, String worse) {
    String text = "On WebShop, " + better + " beats " + worse + ".";
    return Samples.of(Paper.of("n:" + better, "A study", text))
        .mention(better, Samples.method(better), 0.9, Layer.LEXICON, "exact")
        .mention(worse, Samples.method(worse), 0.9, Layer.LEXICON, "exact")
        .mention("WebShop", Samples.benchmark("WebShop"), 0.9, Layer.LEXICON, "exact")
        .fact(
            Predicate.EVALUATES_ON, Subject.PAPER, Samples.benchmark("WebShop"), 0.9, "On WebShop")
        .fact(
            Predicate.OUTPERFORMS,
            Subject.of(Samples.method(better)),
            Samples.method(worse),
            0.9,
            "beats")
        .build();
  }

  @Test
  void hasNothingToDoAfterABuild() {
    build(Samples.experts());
    try (GraphStore store = GraphStore.openExisting(directory)) {
      assertThat(IndexUpdate.run(store)).isFalse();
    }
  }

  @Test
  void isMadeForAStoreThatHasNone() {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      StoreWrites.write(store, List.of(Samples.experts()));
    }
    assertThat(find("EEF")).isNotEmpty();
  }

  @Test
  void makesUpForABuildThatWasCutOff() {
    build(Samples.experts());
    try (GraphStore store = GraphStore.openExisting(directory)) {
      IndexUpdate.announce(store);
      GraphWriter writer = StoreWrites.writer(store);
      writer.accept(List.of(other("arxiv:2504.13145", "MEMIT"), Samples.numbered(7)));
      // Neither ended nor indexed.
    }
    assertThat(find("Meth7")).isNotEmpty();
    assertThat(find("EEF")).isEmpty();
  }

  @Test
  void isMadeAnewWhereItIsDamaged() throws Exception {
    build(Samples.experts());
    for (Path file : MoreFiles.listFiles(directory.resolve("search"))) {
      if (!file.endsWith("write.lock")) {
        Files.writeString(file, "damage");
      }
    }
    build(Samples.numbered(1));
    assertThat(find("EEF")).isNotEmpty();
    assertThat(find("Meth1")).isNotEmpty();
  }

  @Test
  void isInStepAfterABuildIsKilled() throws Exception {
    for (int times = 0; times < 3; times++) {
      Process build =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1", // It lives for seconds.
                  "-cp",
                  System.getProperty("java.class.path"),
                  IndexBuilds.class.getName(),
                  directory.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (BufferedReader said =
          new BufferedReader(
              new InputStreamReader(build.getInputStream(), StandardCharsets.UTF_8))) {
        assertThat(said.readLine()).startsWith("build");
        TimeUnit.MILLISECONDS.sleep(37 + 61L * times);
      } finally {
        build.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      }
      SearchIndex.open(directory).close();
      List<String> lines = IndexBuilds.lines(directory);
      assertThat(lines).isEqualTo(IndexBuilds.linesMadeAnew(directory));
    }
  }

  private void build(Extraction... papers) {
    IndexBuilds.build(directory, List.of(papers));
  }

  private List<Hit> find(String words) {
    try (SearchIndex index = SearchIndex.open(directory)) {
      return index.find(words, Kind.ENTITIES, 10);
    }
  }

  private static Extraction other(String id, String method) {
    return Samples.of(Paper.of(id, "Another paper", "We propose " + method + "."))
        .mention(method, Samples.method(method), 0.9, Layer.INTRODUCED, "we-propose")
        .build();
  }
}
