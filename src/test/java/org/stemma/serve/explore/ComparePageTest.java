package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparePageTest {
  private final ComparePage page = new ComparePage(Visitor.CENSUS, Visitor.NAMES);

  private Document compare(String names) {
    return Visitor.see(page, "names", names);
  }

  @Test
  void findsThemByNameAliasAndPath() {
    Document shown = compare("grpo, Proximal Policy Optimization,method/dapo");

    assertThat(shown.select("main h1").text()).isEqualTo("GRPO, PPO and DAPO");
    assertThat(shown.select("#names").attr("value")).isEqualTo("GRPO, PPO, DAPO");
    assertThat(shown.select(".cards h2 a").eachAttr("href"))
        .containsExactly("/method/grpo", "/method/ppo", "/method/dapo");
  }

  @Test
  void showsFiguresOnTheBenchmarksThatTheyShareWithTheirSentences() {
    Document shown = compare("LATE,EEF");

    Element row = shown.select("main tbody tr").getFirst();
    assertThat(row.select("th a").attr("href")).isEqualTo("/benchmark/webshop");
    assertThat(row.select("td summary").eachText())
        .contains("70 % wins (the best here)", "gain of 8 % wins", "62 % win rate");
    assertThat(row.select("td blockquote").text()).contains("WebShop");
    assertThat(row.select("td .source a").attr("href")).startsWith("/paper/arxiv:");
  }

  @Test
  void tellsWhoIsSaidToOutperformWhom() {
    Document shown = compare("GRPO,DAPO");

    assertThat(shown.select("main li").eachText())
        .anySatisfy(text -> assertThat(text).startsWith("DAPO outperforms GRPO").contains("beats"));
  }

  @Test
  void marksTheAncestorsThatTheyShare() {
    assertThat(compare("DAPO,GRPO").select(".cards").text()).contains("PPO (shared)");
  }

  @Test
  void offersWhatWasMeantByANameThatNothingBears() {
    Document shown = compare("GPRO,DAPO");

    assertThat(shown.select(".notice").text()).contains("“GPRO”").contains("GRPO");
    assertThat(shown.select(".cards li")).hasSize(1);
  }

  @Test
  void offersPairsWhereNothingIsAskedFor() {
    Document shown = Visitor.see(page);

    assertThat(shown.select("main .links a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/compare?names="));
  }

  @Test
  void showsWhatAVisitorTypedAsText() {
    Document shown = compare("\"><script>alert(1)</script>");

    assertThat(shown.select("main script")).isEmpty();
    assertThat(shown.select(".notice").text()).contains("<script>alert(1)</script>");
  }
}
