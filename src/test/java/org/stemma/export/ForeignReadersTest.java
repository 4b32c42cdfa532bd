package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.GraphStore;

/** Holds exports against Eclipse RDF4J, whose parsers and store no one here wrote. */
class ForeignReadersTest {
  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private final GraphStore store = SAMPLE.store();

  @Test
  void anotherParserReadsAsManyStatementsInEachFormat() throws IOException {
    Model triples = read("nt", RDFFormat.NTRIPLES);
    assertThat(triples.size()).isEqualTo(Files.readAllLines(directory.resolve("graph.nt")).size());
    assertThat(read("ttl", RDFFormat.TURTLE)).isEqualTo(triples);
    assertThat(read("rdf", RDFFormat.RDFXML)).isEqualTo(triples);
    assertThat(read("jsonld", RDFFormat.JSONLD)).isEqualTo(triples);
    Model quads = read("nq", RDFFormat.NQUADS);
    assertThat(quads.size()).isEqualTo(Files.readAllLines(directory.resolve("graph.nq")).size());
    assertThat(read("trig", RDFFormat.TRIG)).isEqualTo(quads);
    assertThat(quads.contexts()).hasSizeGreaterThanOrEqualTo(SampleStore.PAPERS.size() + 3);
  }

  @Test
  void anotherParserReadsTheDescription() throws IOException {
    read("ttl", RDFFormat.TURTLE);
    try (InputStream in = Files.newInputStream(directory.resolve("void.ttl"))) {
      Model description = Rio.parse(in, "https://example.org/dump/", RDFFormat.TURTLE);
      assertThat(description.subjects())
          .extracting(Object::toString)
          .contains("https://example.org/dump/#whole-graph");
    }
  }

  @Test
  void anotherStoreAnswersAsWeDo() throws IOException {
    SailRepository other = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = other.getConnection()) {
      connection.add(read("ttl", RDFFormat.TURTLE));
      for (String question : Questions.NAMES) {
        ImmutableList<String> theirs =
            Questions.sorted(
                connection.prepareTupleQuery(Questions.text(question)).evaluate().stream()
                    .map(
                        row -> {
                          TreeMap<String, String> cells = new TreeMap<>();
                          row.forEach(
                              cell -> cells.put(cell.getName(), cell.getValue().stringValue()));
                          return Questions.line(cells);
                        }));
        assertThat(theirs).as(question).isNotEmpty().isEqualTo(Questions.answer(store, question));
      }
    } finally {
      other.shutDown();
    }
  }

  private Model read(String ending, RDFFormat format) throws IOException {
    Path file = directory.resolve("graph." + ending);
    SampleStore.export(store, Part.WHOLE, file, Optional.empty());
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, format);
    }
  }
}
