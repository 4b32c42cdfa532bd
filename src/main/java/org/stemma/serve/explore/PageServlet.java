package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.stemma.serve.ServedGraph;
import org.stemma.serve.View;

/** Answers GET with a page. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ServedGraph graph;
  private final transient Page page;
  private final transient Templates templates;

  PageServlet(ServedGraph graph, Page page, Templates templates) {
    this.graph = graph;
    this.page = page;
    this.templates = templates;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Ask ask = ask(request);
    Html html = graph.read(view -> show(view, ask));
    byte[] body = templates.write(html).getBytes(UTF_8);
    response.setStatus(html.status());
    response.setContentType("text/html");
    response.setCharacterEncoding(UTF_8.name());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Html show(View view, Ask ask) {
    try {
      return page.show(view, ask);
    } catch (NotThere missing) {
      return new Html(
          "missing.jte", 404, ImmutableMap.of("name", missing.name(), "near", missing.near()));
    }
  }

  private static Ask ask(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return new Ask(
        rest == null || rest.isEmpty() ? "" : rest.substring(1),
        request.getParameterMap().entrySet().stream()
            .collect(
                flatteningToImmutableListMultimap(
                    Map.Entry::getKey, entry -> Arrays.stream(entry.getValue()))));
  }
}
