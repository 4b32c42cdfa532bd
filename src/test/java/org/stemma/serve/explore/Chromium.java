package org.stemma.serve.explore;

import com.google.common.collect.ImmutableMap;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine, without a window; tests that need it are skipped where none is. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  static Chromium start() {
    Optional<Path> place =
        Stream.concat(Stream.of(System.getenv("STEMMA_CHROMIUM")), PLACES.stream())
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        place.isPresent(),
        "no Chromium: install Debian's package chromium, or name another in STEMMA_CHROMIUM");
    Playwright playwright = driver();
    LaunchOptions options = new LaunchOptions().setExecutablePath(place.get());
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Playwright driver() {
    try {
      // The browser is the machine's own: nothing is fetched.
      return Playwright.create(
          new Playwright.CreateOptions()
              .setEnv(ImmutableMap.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    } catch (PlaywrightException e) {
      return Assumptions.abort("no driver of Chromium: build with -Pbrowser (" + e + ")");
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
