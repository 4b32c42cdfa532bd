package org.stemma.serve;

import com.google.common.base.Throwables;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;

/** Refuses a request whose parameters cannot be read, being too long or badly written. */
final class ReadableParameters extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int status = 0;
    try {
      request.getParameterMap();
    } catch (RuntimeException e) {
      status = status(e);
    }
    if (status == 0) {
      chain.doFilter(request, response);
    } else {
      PlainAnswer.send(response, status, "the parameters cannot be read");
    }
  }

  /** What is wrong with a request that threw that while it was read. */
  static int status(Throwable e) {
    return Throwables.getCausalChain(e).stream()
        .filter(HttpException.class::isInstance)
        .map(cause -> ((HttpException) cause).getCode())
        .findFirst()
        .orElse(HttpServletResponse.SC_BAD_REQUEST);
  }
}
