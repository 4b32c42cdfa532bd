package org.stemma.serve;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.metrics.MetricsProvider;
import org.apache.jena.fuseki.mod.prometheus.PrometheusMetricsProvider;

/**
 * Figures of the running server at {@code /metrics}, as Prometheus reads them: the JVM's, the
 * endpoint's, and the time of every request by path and status.
 */
final class Metrics {
  private static final String TIMER = "stemma.http.requests";

  private final MetricsProvider provider = new PrometheusMetricsProvider();

  void addTo(FusekiServer.Builder server) {
    server
        .setServletAttribute(Fuseki.attrMetricsProvider, provider)
        .addServlet("/metrics", new ActionMetrics())
        .addFilter("/*", new Clock(provider.getMeterRegistry()));
  }

  void watch(FusekiServer server) {
    provider.dataAccessPointMetrics(provider, server.getDataAccessPointRegistry());
  }

  /** Measures requests; paths that clients make up are all one, or there were no end of them. */
  private static final class Clock extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient MeterRegistry registry;

    Clock(MeterRegistry registry) {
      this.registry = registry;
    }

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      Timer.Sample start = Timer.start(registry);
      try {
        chain.doFilter(request, response);
      } finally {
        start.stop(
            registry.timer(
                TIMER, "path", path(request), "status", String.valueOf(response.getStatus())));
      }
    }

    private static String path(HttpServletRequest request) {
      String pattern = request.getHttpServletMapping().getPattern();
      if (pattern == null || pattern.equals("/")) {
        return StemmaServer.isEndpoint(request.getRequestURI()) ? request.getRequestURI() : "other";
      }
      return pattern.isEmpty() ? "/" : pattern;
    }
  }
}
