package org.stemma.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.Extraction;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;
import org.stemma.store.StoreWrites;

class ExporterTest {
  private static final List<ExportFormat> FILES =
      Arrays.stream(ExportFormat.values()).filter(format -> !format.isDirectory()).toList();

  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private final GraphStore store = SAMPLE.store();

  @ParameterizedTest
  @CsvSource({"ttl,TTL", "nt,NTRIPLES", "rdf,RDFXML", "jsonld,JSONLD"})
  void writesEveryStatementOnce(String ending, String lang) throws IOException {
    Path file = directory.resolve("graph." + ending);
    export(Part.WHOLE, file);
    DatasetGraph read = read(Files.newInputStream(file), lang);
    Set<Triple> written = new HashSet<>();
    Txn.executeRead(
        store.dataset(),
        () ->
            store
                .dataset()
                .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> written.add(quad.asTriple())));
    Set<Triple> back = new HashSet<>();
    read.find().forEachRemaining(quad -> back.add(quad.asTriple()));
    assertThat(back).isEqualTo(written);
    assertThat(read.getDefaultGraph().size()).isEqualTo(written.size());
  }

  @ParameterizedTest
  @CsvSource({"nq,NQUADS", "trig,TRIG"})
  void keepsStatementsInTheirGraphs(String ending, String lang) throws IOException {
    Path file = directory.resolve("graph." + ending + ".gz");
    export(Part.WHOLE, file);
    DatasetGraph read = read(new GZIPInputStream(Files.newInputStream(file)), lang);
    assertThat(quads(read))
        .isEqualTo(Txn.calculateRead(store.dataset(), () -> quads(store.dataset())));
  }

  @Test
  void writesTheSameBytesWhateverTheOrderOfPapers() throws IOException {
    try (GraphStore other = GraphStore.open(directory.resolve("other"), Optional.empty())) {
      for (Extraction paper : ImmutableList.copyOf(SampleStore.PAPERS).reverse()) {
        StoreWrites.write(other, List.of(paper));
      }
      Part entity = Part.of(new Part.Scope.OfEntity("Proximal Policy Optimization"));
      for (ExportFormat format : FILES) {
        assertThat(text(store, entity, format)).isNotEmpty().isEqualTo(text(other, entity, format));
        assertThat(text(store, Part.WHOLE, format)).isEqualTo(text(store, Part.WHOLE, format));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"TURTLE", "N_TRIPLES", "N_QUADS", "TRIG", "JSON_LD", "RDF_XML"})
  void writesRdf11(ExportFormat format) throws IOException {
    assertThat(text(store, Part.WHOLE, format))
        .doesNotContain("VERSION \"1.2\"", "<<", "rdf:reifies", "rdf:dirLangString");
  }

  @Test
  void writesTurtleThatReadsWell() throws IOException {
    assertThat(
            text(store, Part.of(new Part.Scope.OfPaper("arxiv:2504.13145")), ExportFormat.TURTLE))
        .contains(
            "\npaper:arxiv:2504.13145\n  a st:Paper ;\n",
            "  st:baseModel model:llama-3-8b ;\n",
            "  st:parameterCount 8000000000 .\n",
            "  dcterms:issued \"2025-04-17\"^^xsd:date ;\n",
            "  st:value 62.0 .\n");
  }

  @Test
  void exportsAnEntityWithTheClaimsAboutIt() throws IOException {
    String turtle = text(store, Part.of(new Part.Scope.OfEntity("WebShop")), ExportFormat.TURTLE);
    assertThat(turtle)
        .contains("62% win rate in WebShop", "st:evaluatesOn benchmark:webshop", "st:Sentence")
        .doesNotContain("fine-tunes Llama-3-8B");
    assertThat(
            text(
                store,
                Part.of(new Part.Scope.OfEntity("Proximal Policy Optimization")),
                ExportFormat.TURTLE))
        .contains("method:ppo");
    assertThat(
            text(
                store,
                Part.of(new Part.Scope.OfEntity("https://w3id.org/stemma/method/eef")),
                ExportFormat.TURTLE))
        .contains("st:proposes method:eef");
  }

  @Test
  void refusesPartsThatAreNotThere() {
    assertThatThrownBy(
            () -> text(store, Part.of(new Part.Scope.OfPaper("none")), ExportFormat.TURTLE))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("paper none: not in this store");
    assertThatThrownBy(
            () -> text(store, Part.of(new Part.Scope.OfEntity("none")), ExportFormat.TURTLE))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("entity none: not in this store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "graph.txt", "graph.gz", "graph.ttl.zip", "ttl"})
  void refusesAnEndingThatNamesNoFormat(String name) {
    assertThatThrownBy(() -> export(Part.WHOLE, directory.resolve(name)))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining(".ttl .nt .nq .trig .jsonld .rdf .graphml .gexf");
  }

  @Test
  void refusesAPlaceThatCannotBeWritten() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("folder.ttl"));
    for (Path file : List.of(folder, directory.resolve("none/graph.ttl"))) {
      assertThatThrownBy(() -> export(Part.WHOLE, file)).isInstanceOf(StemmaException.class);
    }
  }

  @Test
  void leavesTheOldFileWhereTheExportFails() throws IOException {
    Path file = Files.writeString(directory.resolve("old.ttl"), "old");
    assertThatThrownBy(() -> export(Part.of(new Part.Scope.OfPaper("none")), file))
        .isInstanceOf(StemmaException.class);
    assertThat(file).hasContent("old");
    assertThat(directory).isDirectoryNotContaining("glob:**/.stemma-*");
  }

  private void export(Part part, Path file) {
    Exporter.export(store, part, Target.of(file, Optional.empty()), Optional.empty());
  }

  private static String text(GraphStore of, Part part, ExportFormat format) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Exporter.write(of, part, format, (OutputStream) out);
      return out.toString(UTF_8);
    }
  }

  private static DatasetGraph read(InputStream in, String lang) throws IOException {
    DatasetGraph read = DatasetGraphFactory.create();
    try (in) {
      RDFParser.create()
          .source(in)
          .lang(
              switch (lang) {
                case "TTL" -> Lang.TURTLE;
                case "NTRIPLES" -> Lang.NTRIPLES;
                case "RDFXML" -> Lang.RDFXML;
                case "JSONLD" -> Lang.JSONLD11;
                case "TRIG" -> Lang.TRIG;
                default -> Lang.NQUADS;
              })
          .parse(read);
    }
    return read;
  }

  private static Set<Quad> quads(DatasetGraph of) {
    Set<Quad> quads = new HashSet<>();
    of.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }
}
