package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityPageTest {
  @RegisterExtension private static final SiteSample site = new SiteSample();

  @Test
  void tellsWhatAMethodIsAndWhoUsesIt() {
    Document page = site.page("/method/ppo");

    assertThat(page.select("h1").text()).isEqualTo("PPO");
    assertThat(page.select(".aliases").text()).contains("Proximal Policy Optimization");
    assertThat(page.select(".facts").text()).startsWith("named in 62 papers");
    assertThat(page.select(".addresses a").eachAttr("href"))
        .contains("http://www.wikidata.org/entity/Q56275749", "/method/ppo.ttl");
    assertThat(page.select("#used-by h2").text()).isEqualTo("Used by 60");
    assertThat(page.select("#used-by .items > li")).hasSize(5);
    Element used = page.expectFirst("#used-by li");
    assertThat(used.select("a").eachAttr("href")).anyMatch(href -> href.startsWith("/method/meth"));
    assertThat(used.select("blockquote").text()).contains("on top of PPO.");
  }

  @Test
  void tellsWhatBeatsItWithTheSentence() {
    Document page = site.page("/method/ppo");

    assertThat(page.select("#beaten-by li").text()).contains(SiteSample.MARKUP);
    assertThat(page.select("#beaten-by blockquote").text()).contains("and beat PPO.");
    assertThat(page.select("[onmouseover]")).isEmpty();
  }

  @Test
  void showsAllOfASectionPageByPage() {
    Document first = site.page("/method/ppo?show=used-by");
    Document beyond = site.page("/method/ppo?show=used-by&page=999");

    assertThat(first.select(".items > li")).hasSize(50);
    assertThat(first.select(".paging a").attr("href")).isEqualTo("/method/ppo?show=used-by&page=2");
    assertThat(beyond.select(".items > li")).hasSize(10);
    assertThat(beyond.select(".paging span").text()).isEqualTo("Page 2 of 2");
  }

  @Test
  void showsItsLineageAsNestedLists() {
    Document parent = site.page("/method/ppo");
    Document child = site.page("/method/grpo");

    assertThat(parent.select("[data-branches=down] > ul > li > a").eachText())
        .containsExactly("GRPO");
    assertThat(child.select("[data-branches=up] > ul > li > a").eachAttr("href"))
        .containsExactly("/method/ppo");
    assertThat(child.select("[data-lineage]").attr("data-lineage")).isEqualTo("/method/grpo");
    assertThat(child.select(".introduced blockquote").text())
        .isEqualTo("We propose GRPO, a variant of PPO.");
  }

  @Test
  void showsAFamilyTreeWithSizes() {
    Document page = site.page("/model/llama");

    assertThat(page.select("[data-branches=down] a").eachText()).contains("Llama-3-8B");
    assertThat(page.select("[data-branches=down] .size").eachText()).contains("8B");
  }

  @Test
  void listsABenchmarksLeaderboards() {
    Document page = site.page("/benchmark/webshop");

    assertThat(page.select("#boards tbody tr").eachText())
        .anyMatch(text -> text.startsWith("win rate 4"));
    assertThat(page.select("#boards a").attr("href"))
        .isEqualTo("/leaderboard/webshop?metric=win-rate");
    assertThat(page.select("#evaluated h2").text()).startsWith("Evaluated on it 6");
  }

  @Test
  void listsABenchmarkUnderItsMetric() {
    Document page = site.page("/metric/win-rate");

    assertThat(page.select("#boards tbody tr").eachText()).containsExactly("WebShop 4");
  }

  @Test
  void offersTheNearestNames() {
    var answer = site.get("/method/grpi");
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(page.select(".links a").eachAttr("href")).contains("/method/grpo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/method/x%3E%20%7D%20DROP%20ALL%20%7B",
        "/method/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/method/ppo%00",
        "/method/..%2f..%2fetc",
        "/model/%3Fq%7D",
        "/leaderboard/x%3E",
        "/paper/x%3E%20%7D"
      })
  void takesAPathForNothingButAName(String path) {
    var answer = site.get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(Jsoup.parse(answer.body()).select("script:not([src])")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/method/",
        "/method/ppo",
        "/method/eef",
        "/model/gpt-4",
        "/benchmark/webshop",
        "/metric/win-rate",
        "/leaderboard/webshop",
        "/paper/",
        "/paper/arxiv:2504.13145",
        "/search?q=ppo",
        "/about",
        "/method/nothing"
      })
  void canBeReadByAllAndCallsNoOtherHost(String path) {
    Document page = site.page(path);

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("script:not([src]), [style]")).isEmpty();
    assertThat(page.select("script[src], link[rel=stylesheet], link[rel=icon], img").stream())
        .allMatch(each -> (each.attr("src") + each.attr("href")).startsWith("/assets/"));
    for (Element field : page.select("input:not([type=hidden]), select")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).isNotEmpty();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("a[href=''], a:not([href])")).isEmpty();
  }

  @Test
  void leadsFromABenchmarkToItsTaskAndBack() {
    assertThat(site.page("/benchmark/webshop").select(".facts a[href=/task/web-navigation]"))
        .hasSize(1);
    Document task = site.page("/task/web-navigation");

    assertThat(task.select("h1").text()).isEqualTo("web navigation");
    assertThat(task.select(".facts a[href=/benchmark/webshop]")).hasSize(1);
    assertThat(task.select(".facts").text()).startsWith("named in ");
  }
}
