package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaperPageTest {
  @RegisterExtension private static final SiteSample site = new SiteSample();

  @Test
  void marksEveryNameInTheAbstract() {
    Document page = site.page("/paper/arxiv:2504.13145");

    assertThat(page.select("h1").text()).isEqualTo("Learning from Failed Experts");
    assertThat(page.select(".abstract .mention").eachText())
        .containsExactly("EEF", "Llama-3-8B", "EEF", "WebShop", "GPT-4");
    Element name = page.expectFirst(".abstract .mention.benchmark");
    assertThat(name.attr("href")).isEqualTo("/benchmark/webshop");
    assertThat(name.attr("data-tip"))
        .isEqualTo("WebShop, benchmark · 100 % sure · lexicon/exact")
        .isEqualTo(name.attr("aria-description"));
    assertThat(page.select(".abstract").text())
        .isEqualTo(
            "We propose EEF, which fine-tunes Llama-3-8B. EEF reaches a 62% win rate in WebShop,"
                + " beating GPT-4.");
  }

  @Test
  void saysItsClaimsUnderTheirSentences() {
    Document page = site.page("/paper/arxiv:2504.13145");

    Element said = page.select(".said").getFirst();
    assertThat(said.select("blockquote").text())
        .isEqualTo("We propose EEF, which fine-tunes Llama-3-8B.");
    assertThat(said.select("li").eachText())
        .containsExactly(
            "The paper proposes EEF 95 % sure",
            "The paper builds on the model Llama-3-8B 90 % sure");
    assertThat(page.select(".said li").eachText()).contains("EEF outperforms GPT-4 85 % sure");
    assertThat(page.select("details .claims li").eachText())
        .anyMatch(text -> text.startsWith("EEF is evaluated on WebShop"));
  }

  @Test
  void listsItsFiguresWithTheirSentences() {
    Document page = site.page("/paper/arxiv:2504.13145");

    Element row = page.expectFirst("tr[id^=result-]");
    assertThat(row.select("td").eachText())
        .startsWith("EEF", "WebShop", "win rate")
        .endsWith("91 % sure");
    assertThat(row.select("summary").text()).isEqualTo("62 %");
    assertThat(row.select("blockquote").text())
        .isEqualTo("EEF reaches a 62% win rate in WebShop, beating GPT-4.");
  }

  @Test
  void linksToItsSourceAndToItsData() {
    Document page = site.page("/paper/arxiv:2601.00001v1");

    assertThat(page.select(".addresses a").eachAttr("href"))
        .containsExactly(
            "https://arxiv.org/abs/2601.00001v1",
            "/paper/arxiv:2601.00001v1.ttl",
            "/paper/arxiv:2601.00001v1.jsonld");
    assertThat(page.select("article > p").eachText()).contains("Ada Example, Ben Example");
    assertThat(page.select("link[rel=alternate]").eachAttr("type"))
        .containsExactly("text/turtle", "application/ld+json");
  }

  @Test
  void runsNothingThatAPaperSays() {
    Document page = site.page("/paper/evil:1");

    assertThat(page.select("h1").text()).isEqualTo(SiteSample.SCRIPT + " a title");
    assertThat(page.select("script:not([src])")).isEmpty();
    assertThat(page.select("[onmouseover]")).isEmpty();
    assertThat(page.select(".abstract").text()).contains("</script><script>alert(3)</script>");
    assertThat(page.title()).startsWith(SiteSample.SCRIPT);
  }

  @Test
  void hasPapersOfOddIdentifiers() {
    Document list = site.page("/paper/?q=quoted");
    String href = list.select(".papers a").attr("href");

    assertThat(site.get(href).statusCode()).isIn(200, 400);
    assertThat(list.select(".papers a").text()).startsWith("π0 \"quoted\" \\ <b>");
  }

  @Test
  void saysThatThereIsNoSuchPaper() {
    var answer = site.get("/paper/arxiv:0000.00000");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Nothing called “arxiv:0000.00000”");
  }
}
