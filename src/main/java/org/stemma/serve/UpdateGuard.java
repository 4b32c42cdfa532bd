package org.stemma.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody change the graph who does not show the credentials; nor a page of another web site in
 * the browser of somebody who has shown them before.
 */
final class UpdateGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Credentials credentials;

  UpdateGuard(Credentials credentials) {
    this.credentials = credentials;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!credentials.areIn(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", credentials.challenge());
      PlainAnswer.send(response, 401, "updates need a user and password, or a token");
    } else if (isForeign(request.getHeader("Origin"), request.getHeader("Host"))) {
      PlainAnswer.send(response, 403, "no updates from pages of another web site");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isForeign(@Nullable String origin, @Nullable String host) {
    return origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host);
  }
}
