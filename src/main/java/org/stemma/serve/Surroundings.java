package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.stemma.paper.StemmaException;

/** What Jetty does around every request: compression, limits, other origins, the log, the end. */
final class Surroundings {
  private static final String TIMED = CustomRequestLog.EXTENDED_NCSA_FORMAT + " %{ms}Tms";

  /**
   * Fuseki's own is of some megabytes, anew and zeroed for each short answer, which takes longer.
   */
  private static final int OUTPUT_BUFFER = 32 << 10;

  private Surroundings() {}

  static void around(Server server, ServerOptions options) {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof ServerConnector listener) {
        // Fuseki itself knows only "loopback or every address".
        listener.setHost(options.bind());
        listener.setIdleTimeout(options.limits().idle().toMillis());
        Optional.ofNullable(listener.getConnectionFactory(HttpConnectionFactory.class))
            .ifPresent(http -> http.getHttpConfiguration().setOutputBufferSize(OUTPUT_BUFFER));
      }
    }
    Handler site = server.getHandler();
    Handler limited = wrap(new LengthLimit(options.limits().requestBytes()), site);
    Handler shared =
        options.access().origin().map(o -> wrap(crossOrigin(o), limited)).orElse(limited);
    server.setHandler(new GracefulHandler(wrap(compression(), shared)));
    server.setStopTimeout(options.limits().stop().toMillis());
    options.access().log().ifPresent(file -> server.setRequestLog(log(file)));
  }

  private static Handler wrap(Handler.Wrapper outer, Handler inner) {
    outer.setHandler(inner);
    return outer;
  }

  private static Handler.Wrapper compression() {
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(new GzipCompression());
    handler.putConfiguration("/*", CompressionConfig.builder().defaults().build());
    return handler;
  }

  /** Lets pages of other web sites read: queries by GET and POST change nothing. */
  private static Handler.Wrapper crossOrigin(String origin) {
    CrossOriginHandler handler = new CrossOriginHandler();
    handler.setAllowedOriginPatterns(Set.of(origin.equals("*") ? origin : Pattern.quote(origin)));
    handler.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
    handler.setAllowedHeaders(Set.of("Accept", "Content-Type"));
    handler.setExposedHeaders(Set.of(LimitedQuery.CUT, "ETag", "Link"));
    handler.setAllowCredentials(false);
    return handler;
  }

  private static RequestLog log(Path file) {
    if (file.toString().equals("-")) {
      PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, UTF_8), true);
      return new CustomRequestLog(out::println, TIMED);
    }
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(file, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StemmaException(
          file.toString(), "cannot be written", "give another file to --access-log", e);
    }
    RequestLogWriter writer = new RequestLogWriter(file.toString());
    writer.setAppend(true);
    return new CustomRequestLog(writer, TIMED);
  }
}
