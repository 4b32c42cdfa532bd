package org.stemma.serve.explore;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlDownloadsTest {
  @RegisterExtension private static final SiteSample site = new SiteSample();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?m { ?m a st:Method }",
        "CONSTRUCT { ?m a st:Method } WHERE { ?m a st:Method }"
      })
  void leadToTheEndpointsWholeAnswer(String query) {
    List<String> links =
        site.page("/sparql?query=" + encode(query, UTF_8))
            .select("[data-answer] a[download]")
            .eachAttr("href");

    assertThat(links).hasSize(4);
    assertThat(links)
        .allSatisfy(
            link -> {
              assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
              assertThat(site.get(link).body()).contains("eef");
            });
  }
}
