package org.stemma.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.export.ExportFormat;
import org.stemma.export.Exporter;
import org.stemma.export.Part;
import org.stemma.graph.Run;
import org.stemma.graph.Samples;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.Extraction;

/**
 * Holds whole graphs against files that people read. To renew them, look at the difference and
 * commit it: {@code ./mvnw test -Dtest=GoldenGraphTest -Dgolden.renew}
 */
class GoldenGraphTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/stemma/store");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"experts", "oddities", "settings"})
  void writesTheGraphThatWasAgreedOn(String name) throws IOException {
    Extraction paper =
        switch (name) {
          case "experts" -> Samples.experts();
          case "oddities" -> Samples.oddities();
          default -> Samples.settings();
        };
    String written = trig(paper);
    Path golden = GOLDEN.resolve(name + ".trig");
    if (System.getProperty("golden.renew") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  /** All graphs but the ontology's, of a store that holds that paper alone. */
  private String trig(Extraction paper) throws IOException {
    GraphStore store = GraphStore.open(directory, Optional.empty());
    Run run =
        Run.begin("0.1.0", ImmutableList.of("papers.txt"), Instant.parse("2026-01-02T03:04:05Z"));
    try (GraphWriter writer = new GraphWriter(store, StoreWrites.LEXICON, run)) {
      writer.accept(List.of(paper));
      Node ontology = NodeFactory.createURI(ST.ONTOLOGY.getURI());
      Txn.executeWrite(
          store.dataset(), () -> store.dataset().deleteAny(ontology, Node.ANY, Node.ANY, Node.ANY));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Exporter.write(store, Part.WHOLE, ExportFormat.TRIG, out);
      return out.toString(UTF_8);
    }
  }
}
