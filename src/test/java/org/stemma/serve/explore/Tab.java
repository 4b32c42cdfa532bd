package org.stemma.serve.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A tab of a visitor who has been nowhere before. When it is closed it tells of what no page may
 * do: call another host, write an error to the console, throw, or open a dialog, as the scripts do
 * that hostile names carry.
 */
final class Tab implements AutoCloseable {
  private final URI site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  private Tab(Chromium chromium, URI site, NewContextOptions options) {
    this.site = site;
    this.context = chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    context.onRequest(
        request -> {
          URI uri = URI.create(request.url().replaceFirst("\\?.*", ""));
          boolean own = site.getAuthority().equals(uri.getAuthority());
          if (!own && !List.of("blob", "data").contains(uri.getScheme())) {
            troubles.add("request to " + request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          // That the server refuses something is told on the console too.
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            troubles.add("console: " + message.text());
          }
        });
    page.onPageError(error -> troubles.add("thrown: " + error));
    page.onDialog(
        dialog -> {
          troubles.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  static Tab open(Chromium chromium, SiteSample site) {
    return new Tab(chromium, site.address(), new NewContextOptions());
  }

  static Tab dark(Chromium chromium, SiteSample site) {
    return new Tab(
        chromium, site.address(), new NewContextOptions().setColorScheme(ColorScheme.DARK));
  }

  static Tab narrow(Chromium chromium, SiteSample site) {
    return new Tab(chromium, site.address(), new NewContextOptions().setViewportSize(360, 700));
  }

  static Tab withoutScripts(Chromium chromium, SiteSample site) {
    return new Tab(chromium, site.address(), new NewContextOptions().setJavaScriptEnabled(false));
  }

  /** Goes to that path of the site. */
  Page visit(String path) {
    page.navigate(site.resolve(path).toString());
    return page;
  }

  /** The same, and waits until nothing is loaded any more. */
  Page settle(String path) {
    visit(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  @Override
  public void close() {
    context.close();
    assertThat(troubles).isEmpty();
  }
}
