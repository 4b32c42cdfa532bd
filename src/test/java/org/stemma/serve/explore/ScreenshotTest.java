package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Renews the pictures of the documentation from a server that runs over a large store: {@code
 * -Dscreenshots.renew=http://127.0.0.1:3030}.
 */
@EnabledIfSystemProperty(named = "screenshots.renew", matches = "http.*")
class ScreenshotTest {
  private static final Path PLACE = Path.of("docs/images");
  private static final long MOST_BYTES = 250_000;

  private static final ImmutableMap<String, String> PAGES =
      ImmutableMap.<String, String>builder()
          .put("home", "/")
          .put("method", "/method/lstm")
          .put("leaderboard", "/leaderboard/imagenet?metric=accuracy")
          .put("paper", "/paper/arxiv:2203.11926v3")
          .put("lineage", "/method/lstm")
          .put("compare", "/compare?names=X-CLIP,HCMI,Cap4Video")
          .put("trends", "/trends?names=LSTM,BERT,GAN,Vision%20Transformer&per=year&as=share")
          .put("graph", "/graph?about=BERT")
          .put("sparql", "/sparql?name=most-built-on")
          .build();

  @Test
  void renews() throws IOException {
    String site = System.getProperty("screenshots.renew").replaceFirst("/$", "");
    Files.createDirectories(PLACE);
    try (Chromium chromium = Chromium.start();
        BrowserContext context =
            chromium
                .browser()
                .newContext(
                    new NewContextOptions()
                        .setViewportSize(1200, 780)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      for (Map.Entry<String, String> entry : PAGES.entrySet()) {
        page.navigate(site + entry.getValue());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Path picture = PLACE.resolve(entry.getKey() + ".png");
        if (entry.getKey().equals("lineage")) {
          page.locator("#lineage").screenshot(new Locator.ScreenshotOptions().setPath(picture));
        } else {
          page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
        assertThat(picture).satisfies(file -> assertThat(Files.size(file)).isLessThan(MOST_BYTES));
      }
    }
  }
}
