package org.stemma.serve.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real browser walks through every page. */
class BrowserTest {
  static final List<String> PAGES =
      List.of(
          "/",
          "/paper/",
          "/paper/arxiv:2504.13145",
          "/method/",
          "/method/eef",
          "/method/grpo",
          "/benchmark/",
          "/benchmark/webshop",
          "/model/llama-3-8b",
          "/metric/win-rate",
          "/leaderboard/webshop",
          "/search?q=experts",
          "/about",
          "/compare",
          "/compare?names=EEF,LATER",
          "/trends",
          "/trends?names=EEF,WebShop&per=month&as=share",
          "/graph",
          "/graph?about=EEF",
          "/sparql",
          "/sparql?name=papers-by-month",
          "/sparql?name=leaderboard",
          "/sparql?query=SELECT",
          "/method/nonsuch");

  @RegisterExtension private static final SiteSample site = new SiteSample();
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static Tab tab() {
    return Tab.open(chromium, site);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void isAccessible(String path) {
    try (Tab light = tab();
        Tab dark = Tab.dark(chromium, site)) {
      assertThat(violations(light.settle(path))).as("light").isEmpty();
      assertThat(violations(dark.settle(path))).as("dark").isEmpty();
    }
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(BrowserTest::words)
            .toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + " at " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void fitsANarrowScreen(String path) {
    try (Tab tab = Tab.narrow(chromium, site)) {
      Object width = tab.visit(path).evaluate("document.documentElement.scrollWidth");
      assertThat((Integer) width).isLessThanOrEqualTo(360);
    }
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void isReadWithoutScripts(String path) {
    try (Tab tab = Tab.withoutScripts(chromium, site)) {
      Page page = tab.visit(path);
      assertThat(page.locator("main h1")).isVisible();
      assertThat(page.locator("main").innerText().length()).isGreaterThan(60);
    }
  }

  @Test
  void findsByKeyboard() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/");
      page.keyboard().press("/");
      page.keyboard().type("eef");
      page.getByRole(AriaRole.OPTION).first().waitFor();
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-suggestions-0");
      page.keyboard().press("Enter");
      page.waitForURL("**/method/eef");
      assertThat(page.locator("h1")).hasText("EEF");
    }
  }

  @Test
  void fillsAListFromSuggestions() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/compare");
      page.locator("#names").pressSequentially("later");
      page.locator("#names-suggestions li").first().click();
      assertThat(page.locator("#names")).hasValue("LATER, ");
      page.locator("#names").pressSequentially("eef");
      page.locator("#names-suggestions li").first().click();
      page.locator("main button.main").click();
      assertThat(page.locator("main h1")).hasText("LATER and EEF");
      page.locator("main tbody summary").first().click();
      assertThat(page.locator("main tbody blockquote").first()).isVisible();
    }
  }

  @Test
  void ordersTablesByTheirHeads() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/leaderboard/webshop");
      Locator head = page.locator("main table[data-sortable] thead th").first();
      Locator cells =
          page.locator("main table[data-sortable]").first().locator("tbody tr > :first-child");
      head.getByRole(AriaRole.BUTTON).click();
      String direction = head.getAttribute("aria-sort");
      List<String> once = cells.allInnerTexts();
      head.getByRole(AriaRole.BUTTON).press("Enter");
      assertThat(head.getAttribute("aria-sort")).isNotEqualTo(direction);
      assertThat(cells.allInnerTexts()).containsExactlyInAnyOrderElementsOf(once);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/leaderboard/webshop", "/method/eef", "/trends?names=EEF,WebShop&per=year"})
  void drawsPlots(String path) {
    try (Tab tab = tab()) {
      Page page = tab.visit(path);
      Locator plot = page.locator(".plot svg").first();
      assertThat(plot).isVisible();
      assertThat(plot.locator("path").count()).isGreaterThan(2);
      // It follows the theme.
      page.locator("[data-theme-switch]").click();
      assertThat(page.locator(".plot svg").first()).isVisible();
    }
  }

  @Test
  void walksTheLineage() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/method/grpo");
      assertThat(page.locator(".lineage .self")).containsText("GRPO");
      page.locator(".lineage a[href='/method/ppo']").first().click();
      assertThat(page.locator(".lineage .self")).containsText("PPO");
    }
  }

  @Test
  void keepsTheThemeThatIsChosen() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/");
      Object light = ground(page);
      page.locator("[data-theme-switch]").click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(ground(tab.visit("/sparql"))).isNotEqualTo(light);
    }
  }

  private static Object ground(Page page) {
    return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  }

  @Test
  void walksTheNet() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/graph?about=EEF");
      Locator knots = page.locator(".network .knot");
      assertThat(page.locator(".network .knot.opened")).hasCount(1);
      int before = knots.count();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("benchmark WebShop"))
          .press("Enter");
      assertThat(page.locator(".network .knot.opened")).hasCount(2);
      assertThat(knots.count()).isGreaterThan(before);

      page.locator(".network line").first().dispatchEvent("click");
      assertThat(page.locator("[data-told]")).containsText("% sure");

      int lines = page.locator(".network line").count();
      page.locator("[data-least]").fill("95");
      assertThat(page.locator(".network line").count()).isLessThan(lines);
      page.locator("[data-least]").fill("0");
      page.locator("[data-relations] input").first().uncheck();
      assertThat(page.locator(".network line").count()).isLessThan(lines);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "png"})
  void savesTheNetAsAPicture(String kind) {
    try (Tab tab = tab()) {
      Page page = tab.visit("/graph?about=EEF");
      Download saved =
          page.waitForDownload(() -> page.locator("[data-export=" + kind + "]").click());
      assertThat(saved.suggestedFilename()).isEqualTo("stemma." + kind);
      assertThat(saved.path()).isNotEmptyFile();
    }
  }

  @Test
  void completesAndRunsAQuery() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/sparql");
      page.locator(".CodeMirror").click();
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().type("SELECT ?m { ?p propos");
      page.keyboard().press("Control+Space");
      pick(page, "st:proposes");
      page.keyboard().type(" ?m }");
      page.keyboard().press("Control+Enter");
      page.waitForURL("**/sparql?query=*");
      assertThat(page.locator("table.answer")).containsText("method:eef");
      assertThat(page.locator(".CodeMirror")).containsText("PREFIX st:");
    }
  }

  @Test
  void picksInPlaceOfAWordTypedOn() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/sparql");
      page.locator(".CodeMirror").click();
      page.keyboard().press("ControlOrMeta+A");
      page.keyboard().type("SELECT ?m { ?p pro");
      assertThat(page.locator(".CodeMirror-hint-active")).containsText("st:proposes");
      page.route("**/suggest?q=*", answer -> {}); // so that no newer list comes
      page.keyboard().type("pos");
      pick(page, "st:proposes");
      assertThat(page.locator(".CodeMirror-code")).containsText("?p st:proposes");
      assertThat(page.locator(".CodeMirror-code")).not().containsText("st:proposespos");
    }
  }

  /** Takes the chosen completion; a key that comes in the frame of the last one would be lost. */
  private static void pick(Page page, String completion) {
    assertThat(page.locator(".CodeMirror-hint-active")).containsText(completion);
    page.evaluate("() => new Promise(requestAnimationFrame)");
    page.keyboard().press("Enter");
    assertThat(page.locator(".CodeMirror-hints")).hasCount(0);
  }

  @Test
  void showsAnAnswerAsChartAndAsNet() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/sparql?name=papers-by-month");
      view(page, "Chart");
      assertThat(page.locator("[data-drawn] svg")).isVisible();
      assertThat(page.locator("table.answer")).isHidden();
      view(page, "Table");
      assertThat(page.locator("table.answer")).isVisible();

      tab.visit("/sparql?query=" + encoded("CONSTRUCT WHERE { ?a st:evaluatedOn ?b }"));
      view(page, "Graph");
      assertThat(page.locator("[data-drawn] .knot").first()).isVisible();
    }
  }

  private static void view(Page page, String name) {
    page.locator("[data-views] button", new Page.LocatorOptions().setHasText(name)).click();
  }

  @Test
  void marksTheLineOfAFault() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/sparql?query=" + encoded("SELECT ?x {\n  ?x ?y\n}"));
      assertThat(page.locator(".failure")).containsText("line 3");
      assertThat(page.locator(".CodeMirror .faulty")).hasCount(1);
    }
  }

  @Test
  void asksByAPlainFormWithoutScripts() {
    try (Tab tab = Tab.withoutScripts(chromium, site)) {
      Page page = tab.visit("/sparql");
      page.locator("#query").fill("ASK { method:eef a st:Method }");
      page.locator("form[data-editor] button").click();
      assertThat(page.locator("[data-answer] h2")).hasText("Yes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%s",
        "/compare?names=%s",
        "/compare?names=EEF,%s",
        "/trends?names=%s&per=%1$s&as=%1$s",
        "/graph?about=%s",
        "/neighbourhood?iri=%s",
        "/sparql?query=%s",
        "/sparql?name=leaderboard&p.benchmark=%s",
        "/method/?page=%s&sort=%1$s&q=%1$s",
        "/leaderboard/webshop?metric=%s&from=%1$s&family=%1$s",
        "/method/%s",
        "/suggest?q=%s",
        "/%s"
      })
  void runsNothingOfAnAddress(String address) {
    String code = "\"'></textarea></script><img src=x onerror=alert(1)><script>alert(2)</script>";
    try (Tab tab = tab()) {
      tab.settle(address.formatted(encoded(code).replace("+", "%20")));
    }
  }

  @Test
  void runsNothingOfAPaper() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/paper/evil:1");
      assertThat(page.locator("h1")).containsText(SiteSample.SCRIPT);
      String hostile = page.locator(".mention.method").first().getAttribute("href");
      tab.visit(hostile);
      assertThat(page.locator("h1")).containsText("onmouseover");
      String name = hostile.substring(1);
      for (String path :
          List.of("/graph?about=", "/compare?names=method/ppo,", "/trends?per=month&names=")) {
        tab.visit(path + encoded(name));
        assertThat(page.locator("main")).containsText("onmouseover");
        hoverAll(page);
      }
      tab.visit("/sparql?query=" + encoded("DESCRIBE <https://w3id.org/stemma/paper/evil:1>"));
      view(page, "Graph");
      tab.visit("/about");
      page.locator("#q").pressSequentially("title");
      assertThat(page.locator("#q-suggestions")).containsText(SiteSample.SCRIPT);
    }
  }

  /** Over all that has a tip. */
  private static void hoverAll(Page page) {
    for (Locator part : page.locator(".plot, .network .knot").all()) {
      part.hover(new Locator.HoverOptions().setForce(true));
    }
  }

  @Test
  void movesTheFocusThroughThePageByTab() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/sparql");
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.locator(".CodeMirror").click();
      page.keyboard().press("Tab");
      assertThat(page.locator("form[data-editor] button")).isFocused();
    }
  }

  @Test
  void saysWhatIsNotThere() {
    try (Tab tab = tab()) {
      Page page = tab.visit("/graph?about=ef");
      assertThat(page.locator("h1")).hasText(Pattern.compile("Nothing called.*ef.*"));
    }
  }
}
