package org.stemma.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.serve.ServerOptions;
import org.stemma.serve.StemmaServer;
import org.stemma.store.ServedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code stemma serve}: answers over HTTP until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Answer SPARQL 1.1 queries over HTTP at /stemma/sparql, until Ctrl-C.",
      "What stemma build adds to the store meanwhile is served within a second.",
      "Where there is no store yet, the papers of the bundled example are served."
    },
    footer = {
      "",
      "Examples:",
      "  stemma serve",
      "  stemma serve --data ./my-graph --port 8080",
      "  stemma serve --bind 0.0.0.0 --timeout 10 --limit 1000 --access-log access.log",
      "  stemma serve --allow-update --token-file token.txt"
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

  @Mixin LimitOptions limits;
  @Mixin AccessOptions access;

  @Override
  public Integer call() {
    var options = new ServerOptions(bind, port, limits.limits(), access.access());
    Optional<ExampleStore> example = example();
    Path directory = example.map(ExampleStore::directory).orElse(data.directory);
    StemmaServer server;
    try {
      server = StemmaServer.start(ServedStore.hold(directory), options);
    } catch (RuntimeException e) {
      example.ifPresent(ExampleStore::close);
      throw e;
    }
    // Ctrl-C and SIGTERM end the process by its hooks alone, without unwinding this method.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  example.ifPresent(ExampleStore::close);
                }));
    tell(server, example.isPresent() ? "the example" : directory.toString());
    server.join();
    return ExitCode.OK;
  }

  /** What is served where the user named no store, and has none. */
  private Optional<ExampleStore> example() {
    if (!data.isDefault() || Files.exists(data.directory)) {
      return Optional.empty();
    }
    if (!stemma.verbosity().quiet) {
      stemma
          .terminal()
          .err()
          .println(
              "No store in "
                  + data.directory
                  + " yet, so this serves a few example papers; make yours with stemma build FILE.");
    }
    return Optional.of(ExampleStore.build(stemma.engines(), stemma.threads()));
  }

  private void tell(StemmaServer server, String what) {
    if (stemma.verbosity().quiet) {
      return;
    }
    PrintWriter out = stemma.out();
    out.println("Serving " + what + " at " + server.address() + " until Ctrl-C.");
    out.println("Try:");
    out.println("  curl -H 'Accept: text/csv' " + server.endpoint() + " \\");
    out.println(
        "    --data-urlencode 'query=PREFIX st: <https://w3id.org/stemma/ontology#>"
            + " SELECT ?paper ?method { ?paper st:proposes ?method } LIMIT 10'");
    out.flush();
  }
}
