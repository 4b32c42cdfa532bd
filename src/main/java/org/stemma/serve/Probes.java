package org.stemma.serve;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What those ask who watch over the server: whether it lives, and whether it can answer. */
final class Probes {
  private static final Logger LOG = LoggerFactory.getLogger(Probes.class);

  private Probes() {}

  static ImmutableList<Route> over(ServedGraph graph) {
    return ImmutableList.of(
        new Route("/healthz", new Probe(() -> true)),
        new Route("/readyz", new Probe(() -> canRead(graph))));
  }

  private static boolean canRead(ServedGraph graph) {
    try {
      return graph.read(view -> view.graph().isInTransaction());
    } catch (RuntimeException e) {
      LOG.warn("The graph cannot be read.", e);
      return false;
    }
  }

  private interface Question {
    boolean isSo();
  }

  private static final class Probe extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Question question;

    Probe(Question question) {
      this.question = question;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      boolean so = question.isSo();
      PlainAnswer.send(response, so ? 200 : 503, so ? "ok" : "the graph cannot be read");
    }
  }
}
