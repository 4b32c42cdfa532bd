package org.stemma.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.rdf.JsonLdContext;
import org.stemma.export.rdf.JsonLdWriter;

/**
 * Holds the published context against the ontology. To renew it: {@code ./mvnw test
 * -Dtest=JsonLdContextTest -Dgolden.renew}
 */
class JsonLdContextTest {
  private static final Path CONTEXT = Path.of("ontology/context.jsonld");
  private static final Path FRAME = Path.of("ontology/frame.jsonld");

  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;

  @Test
  void hasATermForEachOfTheOntology() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLdWriter.writeContext(out);
    if (System.getProperty("golden.renew") != null) {
      Files.write(CONTEXT, out.toByteArray());
    }
    assertThat(Files.readString(CONTEXT))
        .as("renew it with ./mvnw test -Dtest=JsonLdContextTest -Dgolden.renew")
        .isEqualTo(out.toString(UTF_8));
  }

  @Test
  void framesAPaperWithItsClaims() throws Exception {
    Path file = directory.resolve("graph.jsonld");
    SampleStore.export(SAMPLE.store(), Part.WHOLE, file, Optional.empty());
    DocumentLoader published =
        (iri, options) -> {
          assertThat(iri).hasToString(JsonLdContext.IRI);
          return read(CONTEXT);
        };
    JsonObject framed = JsonLd.frame(read(file), read(FRAME)).loader(published).get();
    JsonArray papers = framed.getJsonArray("@graph");
    assertThat(papers).hasSize(SampleStore.PAPERS.size());
    JsonObject experts =
        papers.stream()
            .map(JsonValue::asJsonObject)
            .filter(paper -> paper.getString("identifier").equals("arxiv:2504.13145"))
            .findFirst()
            .orElseThrow();
    assertThat(experts.getString("proposes")).isEqualTo("https://w3id.org/stemma/method/eef");
    assertThat(experts.getJsonArray("claims"))
        .map(JsonValue::asJsonObject)
        .anySatisfy(
            claim -> {
              assertThat(claim.getString("quote", "")).isEqualTo("62% win rate in WebShop");
              assertThat(claim.getString("value")).isEqualTo("62.0");
              assertThat(claim.getString("system")).endsWith("/method/eef");
              assertThat(claim.getJsonObject("evidence").getString("exact")).contains("62%");
            });
  }

  private static Document read(Path file) {
    try {
      return JsonDocument.of(Files.newBufferedReader(file));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
