package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

/**
 * Holds the reference against the ontology. To renew it: {@code ./mvnw test -Dtest=OntologyPageTest
 * -Dgolden.renew}
 */
class OntologyPageTest {
  private static final Path PAGE = Path.of("docs/ONTOLOGY.md");

  @Test
  void describesTheOntologyAsItIs() throws IOException {
    String page = OntologyPage.of(RDFDataMgr.loadModel("ontology/stemma.ttl"));
    if (System.getProperty("golden.renew") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("renew it with ./mvnw test -Dtest=OntologyPageTest -Dgolden.renew")
        .isEqualTo(page);
  }
}
