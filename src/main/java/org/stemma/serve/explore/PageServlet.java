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
    switch (graph.read(view -> show(view, ask))) {
      case Html html -> {
        response.setStatus(html.status());
        write(response, "text/html;charset=utf-8", templates.write(html));
      }
      case Download file -> {
        if (!file.name().isEmpty()) {
          response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        }
        write(response, file.type(), file.text());
      }
    }
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(UTF_8);
    response.setContentType(type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Answer show(View view, Ask ask) {
    try {
      return page.show(view, ask);
    } catch (NotThere missing) {
      return new Html(
          "missing.jte", 404, ImmutableMap.of("name", missing.name(), "near", missing.near()));
    }
  }

  private static Ask ask(HttpServletRequest request) {
    String rest = request.getPathInfo();
    if (rest != null && request.getRequestURI().indexOf(';') >= 0) {
      // Path parameters, which the container leaves out: nothing is called so.
      rest = request.getRequestURI();
    }
    return new Ask(
        rest == null || rest.isEmpty() ? "" : rest.substring(1),
        request.getParameterMap().entrySet().stream()
            .collect(
                flatteningToImmutableListMultimap(
                    Map.Entry::getKey, entry -> Arrays.stream(entry.getValue()))));
  }
}
