package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPageTest {
  @RegisterExtension private static final SiteSample site = new SiteSample();

  @Test
  void listsTheMostNamedFirst() {
    Document page = site.page("/method/");

    assertThat(page.select("tbody tr")).hasSize(50);
    assertThat(page.select("tbody tr").getFirst().select("a").attr("href"))
        .isEqualTo("/method/ppo");
    assertThat(page.select("tbody tr").getFirst().select(".number").getLast().text())
        .isEqualTo("62");
    assertThat(page.select(".sparkline").attr("aria-label")).startsWith("papers a month: ");
  }

  @Test
  void sortsByNameAndFilters() {
    Document page = site.page("/method/?sort=name&q=METH6");

    assertThat(page.select("tbody a").eachText()).containsExactly("Meth6", "Meth60");
    assertThat(page.select("#name").attr("value")).isEqualTo("METH6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2", "99999999999", "x", "999999"})
  void staysWithinItsPages(String number) {
    Document page = site.page("/method/?sort=name&page=" + number);

    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select(".paging span").text()).matches("Page [12] of 2");
  }

  @Test
  void saysThatNothingIsCalledSo() {
    Document page = site.page("/benchmark/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(page.select("main p").text()).contains("\"><script>alert(1)</script>");
    assertThat(page.select("script:not([src])")).isEmpty();
  }

  @Test
  void listsPapersTheNewestFirst() {
    Document page = site.page("/paper/");

    assertThat(page.select(".papers a").getFirst().text()).isEqualTo("Learning Later");
    assertThat(page.select(".papers li").getFirst().select(".proposes").text())
        .isEqualTo("proposes LATER");
    assertThat(page.select(".papers li")).hasSize(50);
    assertThat(site.page("/paper/?sort=title&page=2").select(".papers li")).hasSize(15);
  }

  @Test
  void measuresByMetricsToo() {
    assertThat(site.page("/metric/").select("tbody a").eachText()).contains("win rate");
  }
}
