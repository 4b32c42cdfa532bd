package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchPageTest {
  @RegisterExtension private static final SiteSample site = new SiteSample();

  @Test
  void findsNamesTitlesAndSentencesAndMarksTheWords() {
    Document page = site.page("/search?q=webshop");

    assertThat(page.select("h2").eachText()).contains("Benchmarks", "Sentences");
    assertThat(page.select(".found a.benchmark").attr("href")).isEqualTo("/benchmark/webshop");
    assertThat(page.select(".found a.benchmark mark").text()).isEqualTo("WebShop");
    assertThat(page.select(".found blockquote mark").eachText()).contains("WebShop");
  }

  @Test
  void findsOneKindAlone() {
    Document page = site.page("/search?q=webshop&kind=benchmark");

    assertThat(page.select("h2").eachText()).containsExactly("Benchmarks");
    assertThat(page.select(".tabs [aria-current]").text()).isEqualTo("benchmarks");
  }

  @Test
  void findsMistypedNames() {
    assertThat(site.page("/search?q=webshpo").select(".found a").eachAttr("href"))
        .contains("/benchmark/webshop");
  }

  @Test
  void saysThatNothingIsFound() {
    Document page = site.page("/search?q=zzqqxxyyww");

    assertThat(page.select("main p").text()).contains("Nothing is called so");
    assertThat(site.page("/search").select("h1").text()).isEqualTo("Search");
  }

  @Test
  void showsWhatWasTypedAndRunsNoneOfIt() {
    Document page = site.page("/search?q=%22%20onfocus=%22alert(1)%3Cscript%3E*:*%20AND%20(");

    assertThat(page.select("#q").attr("value")).isEqualTo("\" onfocus=\"alert(1)<script>*:* AND (");
    assertThat(page.select("[onfocus], script:not([src])")).isEmpty();
  }

  @Test
  void suggestsAsJson() throws Exception {
    var answer = site.get("/suggest?q=web");
    JsonNode first = new ObjectMapper().readTree(answer.body()).get(0);

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    assertThat(first.get("label").asText()).isEqualTo("WebShop");
    assertThat(first.get("href").asText()).isEqualTo("/benchmark/webshop");
    assertThat(first.get("kind").asText()).isEqualTo("benchmark");
    assertThat(site.get("/suggest?q=web&kind=method,model").body()).doesNotContain("WebShop");
    assertThat(site.get("/suggest").body()).isEqualTo("[]");
  }

  @Test
  void tellsWhereItComesFrom() {
    Document page = site.page("/about");

    assertThat(page.select("main > p").text()).contains("65 papers");
    assertThat(page.select("table").getFirst().text()).contains("Which entities a paper names");
    assertThat(page.select("table").getLast().text()).contains("papers.txt").endsWith("65");
  }
}
