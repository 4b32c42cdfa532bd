package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.StemmaException;

class IrisTest {
  private final Iris iris = Iris.DEFAULT;

  @ParameterizedTest
  @CsvSource({
    "arxiv:2504.13145, paper/arxiv:2504.13145",
    "doi:10.1000/182, paper/doi:10.1000/182",
    "a b, paper/a%20b",
    "50%, paper/50%25",
    "x#y?z, paper/x%23y%3Fz",
    "../../etc, paper/%2E%2E/%2E%2E/etc",
    "<script>, paper/%3Cscript%3E",
    "论文, paper/论文",
  })
  void writesPaperIdsIntoThePath(String id, String path) {
    assertThat(iris.paper(id).getURI()).isEqualTo("https://w3id.org/stemma/" + path);
  }

  @Test
  void namesGraphsAfterTheirPapers() {
    assertThat(iris.paperGraph("x").getURI()).isEqualTo("https://w3id.org/stemma/paper/x#graph");
    assertThat(iris.isPaperGraph(iris.paperGraph("x"))).isTrue();
    assertThat(iris.isPaperGraph(iris.entitiesGraph())).isFalse();
  }

  @Test
  void keepsTypesApart() {
    assertThat(iris.entity(new EntityKey(EntityType.METHOD, "MATH")))
        .isNotEqualTo(iris.entity(new EntityKey(EntityType.BENCHMARK, "MATH")));
  }

  @Test
  void hashesWhatClaimsSay() {
    assertThat(iris.claim("a", "bc")).isEqualTo(iris.claim("a", "bc"));
    assertThat(iris.claim("a", "bc")).isNotEqualTo(iris.claim("ab", "c"));
  }

  @Test
  void givesEachPaperIdOneValidIri() {
    Random random = new Random(7);
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder id = new StringBuilder();
      int length = 1 + random.nextInt(10);
      for (int j = 0; j < length; j++) {
        int c = random.nextInt(4) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(96);
        id.appendCodePoint(c);
      }
      String iri = iris.paper(id.toString()).getURI();
      assertThat(IRIx.create(iri).hasViolations()).as(iri).isFalse();
      assertThat(URI.create(iri).normalize()).as(iri).isEqualTo(URI.create(iri));
      String other = ids.put(iri, id.toString());
      assertThat(other == null || other.equals(id.toString())).as(iri).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "stemma", "https://example.org", "https://ex ample.org/", "/a/"})
  void refusesABaseThatIsNone(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(StemmaException.class)
        .hasMessageContaining("base IRI");
  }
}
