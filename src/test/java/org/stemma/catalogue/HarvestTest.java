package org.stemma.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.LexiconReader;
import org.stemma.paper.LexiconEntry;
import org.stemma.paper.StemmaException;

final class HarvestTest {
  private static final String INDEX =
      """
      - one:
          name: FlumeBench
          category: Rivers
          paper: https://arxiv.org/abs/0000.00001
      - two:
          name: sentiment
          category: Moods
      - three:
          name: OldBench (Chinese)
          category: Age
      - four:
          name: FlumeBench
          category: Twice
      """;

  @TempDir Path folder;

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private Harvest harvest(String id, Path out, Path... earlier) {
    return Harvest.run(
        Catalogues.named(id),
        folder.resolve("checkout"),
        out,
        ImmutableList.copyOf(earlier),
        ImmutableSet.of("flume", "bench", "rat"),
        Optional.empty());
  }

  @Test
  void writesNewDistinctiveNamesAsALexiconFile() throws IOException {
    write("checkout/dataset-index.yml", INDEX);
    Path known =
        write(
            "known.ttl",
            """
            @prefix benchmark: <https://w3id.org/stemma/benchmark/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix st: <https://w3id.org/stemma/ontology#> .
            benchmark:old-bench a st:Benchmark ; skos:prefLabel "Old-Bench" .
            """);
    Path out = folder.resolve("out.ttl");

    Harvest harvest = harvest("opencompass", out, known);

    assertThat(harvest).isEqualTo(new Harvest(1, 2, 1));
    assertThat(out)
        .content()
        .contains("benchmark:flumebench a st:Benchmark ;")
        .contains("rdfs:seeAlso <https://arxiv.org/abs/0000.00001> ;")
        .contains(
            "dcterms:source"
                + " <https://github.com/open-compass/opencompass/blob/HEAD/dataset-index.yml> .");
    assertThat(LexiconReader.readFile(out))
        .extracting(entry -> entry.key().name())
        .containsExactly("FlumeBench");
  }

  @Test
  void isTheSameWhenDoneAgain() throws IOException {
    write("checkout/dataset-index.yml", INDEX);
    Path out = folder.resolve("out.ttl");
    harvest("opencompass", out, out);
    String first = Files.readString(out);

    harvest("opencompass", out, out);

    assertThat(out).hasContent(first);
  }

  @Test
  void guardsNamesWhoseLettersAreAWord() throws IOException {
    write("checkout/dataset-index.yml", INDEX.replace("sentiment", "RaT"));
    Path out = folder.resolve("out.ttl");

    harvest("opencompass", out);

    assertThat(LexiconReader.readFile(out))
        .filteredOn(entry -> entry.key().name().equals("RaT"))
        .extracting(LexiconEntry::guard)
        .containsExactly(LexiconEntry.Guard.EXACT_CASE);
  }

  @Test
  void readsRowsOfATableOfModels() throws IOException {
    write(
        "checkout/docs/source_en/Instruction/Supported-models-and-datasets.md",
        """
        |Model ID|HF Model ID|
        |[O/Fjord-7B](https://example.org/a)|[O/Fjord-7B](https://huggingface.co/O/Fjord-7B)|
        |[O/Fjord-7B-AWQ](https://example.org/b)|[O/Fjord-7B-AWQ](https://huggingface.co/O/Fjord-7B-AWQ)|
        |[D/FjordSet](https://example.org/c)|[D/FjordSet](https://huggingface.co/datasets/D/FjordSet)|
        """);
    Path out = folder.resolve("out.ttl");

    harvest("swift-models", out);

    assertThat(LexiconReader.readFile(out))
        .extracting(entry -> entry.key().name() + " " + entry.links())
        .containsExactly("Fjord-7B [https://huggingface.co/O/Fjord-7B]");
  }

  @Test
  void takesNamesFromTitlesThatOtherPapersUse() throws IOException {
    write(
        "checkout/acl/acl2020.json",
        """
        [{"title": "TarnBERT: Pre-training on Lakes", "abstract": "TarnBERT reads.",
          "site": "https://example.org/tarn"},
         {"title": "MereNet: A Network Nobody Used", "abstract": "MereNet works."},
         {"title": "BeckData: A Benchmark of Streams", "abstract": "We present BeckData."},
         {"title": "Deeper", "abstract": "We compare TarnBERT on BeckData."},
         {"title": "Wider", "abstract": "TarnBERT-like models and TarnBERT fail on BeckData."}]
        """);
    Path out = folder.resolve("out.ttl");

    harvest("venue-papers", out);

    assertThat(LexiconReader.readFile(out))
        .extracting(entry -> entry.key().type().label() + " " + entry.key().name())
        .containsExactly("Benchmark BeckData", "Model TarnBERT");
  }

  @Test
  void leavesOutWhatFewPapersUse() throws IOException {
    write("checkout/dataset-index.yml", INDEX.replace("OldBench (Chinese)", "Tarn-2 Data Bench"));
    write(
        "papers/acl/acl2020.json",
        """
        [{"title": "One", "abstract": "Tarn-2 Data Bench is hard, FlumeBench is not."},
         {"title": "Two", "abstract": "On Tarn-2 Data Bench and flumebench."}]
        """);
    Path out = folder.resolve("out.ttl");

    Harvest harvest =
        Harvest.run(
            Catalogues.named("opencompass"),
            folder.resolve("checkout"),
            out,
            ImmutableList.of(),
            ImmutableSet.of(),
            Optional.of(folder.resolve("papers")));

    assertThat(harvest).isEqualTo(new Harvest(1, 0, 3));
    assertThat(LexiconReader.readFile(out))
        .extracting(entry -> entry.key().name())
        .containsExactly("Tarn-2 Data Bench");
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> harvest("opencompass", folder.resolve("out.ttl")))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("no such folder");
    folder.resolve("checkout").toFile().mkdir();
    assertThatThrownBy(() -> harvest("opencompass", folder.resolve("out.ttl")))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("holds no file dataset-index.yml");
  }

  @Test
  void offersTheCataloguesForAnUnknownOne() {
    assertThatThrownBy(() -> Catalogues.named("opencompas"))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("opencompass")
        .hasMessageContaining("venue-papers");
  }
}
