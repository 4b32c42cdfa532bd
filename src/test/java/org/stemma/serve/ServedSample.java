package org.stemma.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.stemma.store.GraphStore;
import org.stemma.store.ServedStore;

/** Servers over small stores, for tests; as a program, a build in another process. */
final class ServedSample {
  static final ServerOptions ANY_PORT = ServerOptions.STANDARD.withPort(0);

  /** How many triples a numbered state has. */
  static final int SIZE = 3000;

  private static final int BATCHES = 6;

  private ServedSample() {}

  /** Adds that TriG to the store in the directory, as a build does. */
  static void build(Path directory, String trig) {
    try (GraphStore store = GraphStore.open(directory, Optional.empty())) {
      Txn.executeWrite(
          store.dataset(), () -> RDFParser.fromString(trig, Lang.TRIG).parse(store.dataset()));
    }
  }

  /** Serves that TriG from a new store in the directory. */
  static StemmaServer serve(Path directory, String trig, ServerOptions options) {
    build(directory, trig);
    return serve(directory, options);
  }

  static StemmaServer serve(Path directory, ServerOptions options) {
    return StemmaServer.start(ServedStore.hold(directory), options);
  }

  /** Puts the state of that number in the place of what the store holds, in many steps. */
  static void number(GraphStore store, String number) {
    Node graph = NodeFactory.createURI("x:g");
    Node property = NodeFactory.createURI("x:number");
    for (int batch = 0; batch < BATCHES; batch++) {
      int first = batch * SIZE / BATCHES;
      int end = (batch + 1) * SIZE / BATCHES;
      Txn.executeWrite(
          store.dataset(),
          () -> {
            for (int i = first; i < end; i++) {
              Node subject = NodeFactory.createURI("x:s" + i);
              store.dataset().deleteAny(graph, subject, property, Node.ANY);
              store
                  .dataset()
                  .add(
                      Quad.create(
                          graph, subject, property, NodeFactory.createLiteralString(number)));
            }
          });
    }
  }

  /** Builds the state of a number into a store; {@code hang} stops short of its end. */
  public static void main(String[] args) throws InterruptedException {
    try (GraphStore store = GraphStore.open(Path.of(args[0]), Optional.empty())) {
      say("open");
      number(store, args[1]);
      say("written");
      if (args.length > 2) {
        Thread.sleep(60_000);
      }
    }
    say("done");
  }

  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }

  /** Starts {@link #main} in another process. */
  static Process start(String... args) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1", // It lives for seconds.
            "-cp",
            System.getProperty("java.class.path"),
            ServedSample.class.getName());
    process.command().addAll(List.of(args));
    return process.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
