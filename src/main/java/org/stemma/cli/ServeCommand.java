package org.stemma.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.stemma.serve.Limits;
import org.stemma.serve.ServerOptions;
import org.stemma.serve.StemmaServer;
import org.stemma.store.ServedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code stemma serve}: answers SPARQL queries over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Answer SPARQL 1.1 queries over HTTP at /stemma/sparql, until Ctrl-C.",
      "The endpoint only reads, and calls no other server."
    },
    footer = {
      "",
      "Examples:",
      "  stemma serve",
      "  stemma serve --data ./my-graph --port 8080",
      "  stemma serve --bind 0.0.0.0 --timeout 10"
    })
final class ServeCommand implements Callable<Integer> {
  @ParentCommand Stemma stemma;
  @Mixin DataOption data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "The port to listen at, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen at; 0.0.0.0 lets other machines ask (default: ${DEFAULT-VALUE}).")
  String bind;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Stop a query after this time (default: ${DEFAULT-VALUE}).")
  double timeout;

  @Override
  public Integer call() {
    var options =
        ServerOptions.STANDARD
            .withPort(port)
            .with(Limits.STANDARD.withTimeout(Duration.ofMillis((long) (timeout * 1000))));
    try (StemmaServer server = StemmaServer.start(ServedStore.hold(data.directory), options)) {
      // Ctrl-C ends the process by its hooks alone, without unwinding this method.
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      tell(server);
      server.join();
      return ExitCode.OK;
    }
  }

  private void tell(StemmaServer server) {
    if (stemma.verbosity().quiet) {
      return;
    }
    PrintWriter out = stemma.out();
    out.println("Serving " + data.directory + " at " + server.address() + " until Ctrl-C.");
    out.println("Try:");
    out.println("  curl -H 'Accept: text/csv' " + server.endpoint() + " \\");
    out.println(
        "    --data-urlencode 'query=PREFIX st: <https://w3id.org/stemma/ontology#>"
            + " SELECT ?paper ?method { ?paper st:proposes ?method } LIMIT 10'");
    out.flush();
  }
}
