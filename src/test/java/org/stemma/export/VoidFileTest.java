package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.StemmaException;
import org.stemma.store.GraphStore;

class VoidFileTest {
  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private Path out;
  private final GraphStore store = SAMPLE.store();

  @BeforeEach
  void fill() throws IOException {
    out = Files.createDirectory(directory.resolve("out"));
  }

  @Test
  void countsWhatIsInTheDump() throws IOException {
    export(Part.WHOLE, "graph.nt");
    Resource dataset = dataset("whole-graph");
    Model graph = RDFDataMgr.loadModel(out.resolve("graph.nt").toString());
    assertThat(dataset.getProperty(VOID.triples).getLong()).isEqualTo(graph.size());
    assertThat(dataset.getProperty(VOID.distinctSubjects).getLong())
        .isEqualTo(graph.listSubjects().toList().size());
    Resource papers =
        dataset.getModel().listSubjectsWithProperty(VOID._class, ST.Paper).toList().get(0);
    assertThat(papers.getProperty(VOID.entities).getInt()).isEqualTo(SampleStore.PAPERS.size());
    Resource mentions =
        dataset.getModel().listSubjectsWithProperty(VOID.property, ST.mentions).toList().get(0);
    assertThat(mentions.getProperty(VOID.triples).getInt())
        .isEqualTo(graph.listStatements(null, ST.mentions, (String) null).toList().size());
    dataset
        .listProperties(VOID.exampleResource)
        .forEach(example -> assertThat(graph.containsResource(example.getObject())).isTrue());
    assertThat(dataset.hasProperty(DCTerms.license)).isFalse();
    assertThat(dataset.getProperty(DCTerms.rights).getString()).startsWith("Who made this dump");
    assertThat(graph.contains(dataset.getPropertyResourceValue(PROV.wasGeneratedBy), RDF.type))
        .isTrue();
  }

  @Test
  void countsTheSameWhateverTheFormat() {
    for (String file : new String[] {"a.ttl", "a.nq", "a.trig", "a.jsonld", "a.gexf"}) {
      export(Part.WHOLE, file);
    }
    Resource dataset = dataset("whole-graph");
    assertThat(dataset.listProperties(VOID.triples).toList()).hasSize(1);
    assertThat(dataset.listProperties(VOID.dataDump).toList()).hasSize(4);
    assertThat(dataset.listProperties(DCAT.distribution).toList()).hasSize(5);
  }

  @Test
  void keepsOtherPartsAndDropsFilesThatAreGone() throws IOException {
    export(Part.WHOLE, "gone.nt");
    export(Part.of(new Part.Scope.OfEntity("WebShop")), "webshop.ttl");
    Files.delete(out.resolve("gone.nt"));
    export(Part.WHOLE, "graph.ttl.gz");
    assertThat(dataset("entity-WebShop").hasProperty(VOID.triples)).isTrue();
    Resource whole = dataset("whole-graph");
    assertThat(whole.listProperties(VOID.dataDump).toList()).hasSize(1);
    assertThat(whole.getPropertyResourceValue(VOID.dataDump).getURI()).endsWith("/graph.ttl.gz");
    assertThat(whole.getPropertyResourceValue(DCAT.distribution).hasProperty(DCAT.compressFormat))
        .isTrue();
  }

  @Test
  void twoExportsOfOneGraphAreTheSameBytes() throws IOException {
    export(Part.WHOLE, "graph.ttl");
    String first = Files.readString(out.resolve("void.ttl"));
    export(Part.WHOLE, "graph.ttl");
    assertThat(out.resolve("void.ttl")).hasContent(first);
  }

  @Test
  void takesTheLicenceThatIsGiven() {
    Exporter.export(
        store,
        Part.WHOLE,
        Target.of(out.resolve("graph.ttl"), Optional.empty()),
        Optional.of("https://creativecommons.org/publicdomain/zero/1.0/"));
    assertThat(dataset("whole-graph").getProperty(DCTerms.license).getObject())
        .hasToString("https://creativecommons.org/publicdomain/zero/1.0/");
    assertThat(dataset("whole-graph").getProperty(DCTerms.rights).getString())
        .startsWith("Titles, abstracts");
  }

  @Test
  void refusesToReplaceAFileThatIsNoDescription() throws IOException {
    Path mine = Files.writeString(out.resolve("void.ttl"), "my notes");
    assertThatThrownBy(() -> export(Part.WHOLE, "graph.ttl"))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("void.ttl: is not Turtle");
    assertThat(mine).hasContent("my notes");
    assertThatThrownBy(() -> export(Part.WHOLE, "void.ttl")).isInstanceOf(StemmaException.class);
  }

  private void export(Part part, String file) {
    SampleStore.export(store, part, out.resolve(file), Optional.empty());
  }

  private Resource dataset(String name) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, out.resolve("void.ttl").toString());
    return model.listSubjects().toList().stream()
        .filter(resource -> resource.getURI().endsWith("void.ttl#" + name))
        .findFirst()
        .orElseThrow();
  }
}
