package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderboardPageTest {
  @RegisterExtension private static final SiteSample site = new SiteSample();

  private static List<String> figures(String query) {
    return site.page("/leaderboard/webshop" + query).select("table.board summary").eachText();
  }

  @Test
  void ranksTheBestFirstAndChangesApart() {
    assertThat(figures("")).containsExactly("75.5 %", "62 %", "0.31", "gain of 3×");
    assertThat(figures("?metric=win-rate")).isEqualTo(figures(""));
  }

  @Test
  void marksBaselinesAndTheBestOfTheirDay() {
    Document page = site.page("/leaderboard/webshop");

    assertThat(page.select("table.board tbody tr:has(.record) summary").eachText())
        .containsExactly("75.5 %", "62 %");
    assertThat(page.select("table.board tbody tr:has(.badge:not(.record)) summary").eachText())
        .containsExactly("0.31");
  }

  @Test
  void givesThePlotItsPointsInTime() {
    String plot = site.page("/leaderboard/webshop").select("[data-records]").attr("data-records");

    assertThat(plot)
        .contains("\"at\":\"2025-04-17\",\"value\":62", "\"at\":\"2026-01-05\",\"value\":75.5")
        .contains("\"value\":31")
        .doesNotContain("3×");
    assertThat(plot.indexOf("2025-04-17")).isLessThan(plot.indexOf("2026-01-05"));
  }

  @Test
  void leadsFromAFigureToItsSentence() {
    Document page = site.page("/leaderboard/webshop");

    assertThat(page.select("table.board details blockquote").eachText())
        .contains("EEF reaches a 62% win rate in WebShop, beating GPT-4.");
    String href =
        page.select("table.board tbody tr").getFirst().select("td a").getLast().attr("href");
    assertThat(href).startsWith("/paper/arxiv:2601.00001v1#result-");
    String id = href.substring(href.indexOf('#') + 1);
    assertThat(site.page("/paper/arxiv:2601.00001v1").getElementById(id)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          family=llama            | 62 %
          family=gpt              | 0.31
          family=nothing          |
          least=7&most=9b         | 62 %
          least=70                |
          since=2025-05           | 75.5 %, 0.31, gain of 3×
          until=2025              | 62 %
          confidence=95           |
          confidence=90           | 75.5 %, 62 %
          confidence=no           | 75.5 %, 62 %, 0.31, gain of 3×
          since=yesterday&least=x | 75.5 %, 62 %, 0.31, gain of 3×
          """)
  void filters(String query, String expected) {
    assertThat(String.join(", ", figures("?" + query))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void keepsWhatWasAskedInTheForm() {
    Document page = site.page("/leaderboard/webshop?family=llama&confidence=50&since=2024-01");

    assertThat(page.select("#family option[selected]").attr("value")).isEqualTo("llama");
    assertThat(page.select("#confidence").attr("value")).isEqualTo("50");
    assertThat(page.select("a:contains(CSV)").attr("href"))
        .isEqualTo(
            "/leaderboard/webshop.csv?metric=win-rate&family=llama&since=2024-01&confidence=50");
  }

  @Test
  void isAlsoAFile() {
    var answer = site.get("/leaderboard/webshop.csv?metric=win-rate&confidence=90");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"webshop-win-rate.csv\"");
    assertThat(answer.body().lines().toList())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("benchmark,metric,system,value,unit");
    assertThat(answer.body()).contains("WebShop,win rate,LATER,75.5,%,absolute,");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(site.get("/leaderboard/webshop?metric=nothing").statusCode()).isEqualTo(404);
    assertThat(site.get("/leaderboard/nothing").statusCode()).isEqualTo(404);
    assertThat(site.page("/leaderboard/webshup").select(".links a").eachAttr("href"))
        .contains("/benchmark/webshop");
  }
}
