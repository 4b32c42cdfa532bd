package org.stemma.serve.explore;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The style sheets, scripts and pictures of the pages, out of the jars; nothing else is there. */
public final class Assets extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** A year: pages name each file with a hash of what it holds. */
  private static final String CACHING = "public, max-age=31536000, immutable";

  /** Libraries by the names that pages call them by, and where they lie in their jars. */
  private static final ImmutableMap<String, String> LIBRARIES =
      ImmutableMap.<String, String>builder()
          .put("d3.js", "webjars/d3/7.9.0/dist/d3.min.js")
          .put("echarts.js", "_static/echarts/5.5.1/dist/echarts.min.js")
          .put("codemirror.js", "webjars/codemirror/5.65.18/lib/codemirror.js")
          .put("codemirror.css", "webjars/codemirror/5.65.18/lib/codemirror.css")
          .put("codemirror-sparql.js", "webjars/codemirror/5.65.18/mode/sparql/sparql.js")
          .put("codemirror-hint.js", "webjars/codemirror/5.65.18/addon/hint/show-hint.js")
          .put("codemirror-hint.css", "webjars/codemirror/5.65.18/addon/hint/show-hint.css")
          .put("codemirror-brackets.js", "webjars/codemirror/5.65.18/addon/edit/matchbrackets.js")
          .build();

  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml");

  private static final ConcurrentMap<String, String> HASHES = new ConcurrentHashMap<>();

  /** The path of that file, which changes when the file does. */
  public static String href(String name) {
    return "/assets/" + name + "?v=" + HASHES.computeIfAbsent(name, Assets::hash);
  }

  private static String hash(String name) {
    URL file = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
    try {
      return Resources.asByteSource(file).hash(Hashing.farmHashFingerprint64()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    Optional<URL> file = type == null ? Optional.empty() : find(name);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type);
    response.setHeader("Cache-Control", CACHING);
    Resources.copy(file.get(), response.getOutputStream());
  }

  private static Optional<URL> find(String name) {
    if (LIBRARIES.containsKey(name)) {
      String path = "/META-INF/resources/" + LIBRARIES.get(name);
      return Optional.ofNullable(Assets.class.getResource(path));
    }
    // One plain name: no slash, no dots but the last, so nothing outside the folder.
    return name.matches("[a-z][a-z0-9-]*\\.[a-z0-9]+")
        ? Optional.ofNullable(Assets.class.getResource("assets/" + name))
        : Optional.empty();
  }
}
