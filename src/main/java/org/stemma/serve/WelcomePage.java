package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The page at {@code /}: says what is served and how to ask it. */
final class WelcomePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String page;

  WelcomePage() {
    try {
      page = Resources.toString(Resources.getResource(WelcomePage.class, "welcome.html"), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding(UTF_8.name());
    response.getWriter().write(page);
  }
}
