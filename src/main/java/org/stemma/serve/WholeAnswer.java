package org.stemma.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends answers of the endpoint only when they are whole. So a query that is stopped midway is told
 * as an error and not as a short answer, a cut one can say so in its head, and a slow reader keeps
 * no transaction open.
 */
final class WholeAnswer extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (KeptAnswer kept = new KeptAnswer(response)) {
      chain.doFilter(request, kept);
      kept.send();
    }
  }
}
