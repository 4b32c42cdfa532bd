package org.stemma.serve;

import com.google.common.util.concurrent.Uninterruptibles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sends answers of the endpoint only when they are whole. So a query that is stopped midway is told
 * as an error and not as a short answer, a cut one can say so in its head, and a slow reader keeps
 * no transaction open. Only so many are made at once, so that threads are left for all else.
 */
final class WholeAnswer extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** How many are made at once for each processor. */
  private static final int PER_PROCESSOR = 4;

  private static final long PATIENCE_SECONDS = 2;

  private final transient Semaphore places =
      new Semaphore(PER_PROCESSOR * Runtime.getRuntime().availableProcessors());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try (KeptAnswer kept = new KeptAnswer(response)) {
      if (make(request, kept, chain)) {
        kept.send();
      } else {
        response.setHeader("Retry-After", String.valueOf(PATIENCE_SECONDS));
        PlainAnswer.send(response, 503, "too many ask at once; ask again");
      }
    }
  }

  private boolean make(HttpServletRequest request, KeptAnswer kept, FilterChain chain)
      throws IOException, ServletException {
    if (!Uninterruptibles.tryAcquireUninterruptibly(places, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return false;
    }
    try {
      chain.doFilter(request, kept);
      return true;
    } finally {
      places.release();
    }
  }
}
