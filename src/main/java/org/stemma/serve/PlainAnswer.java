package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer of one line of text. */
final class PlainAnswer {
  private PlainAnswer() {}

  static void send(HttpServletResponse response, int status, String line) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain");
    response.setCharacterEncoding(UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().println(line);
  }
}
