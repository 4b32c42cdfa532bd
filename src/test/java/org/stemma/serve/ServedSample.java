package org.stemma.serve;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.stemma.store.GraphStore;
import org.stemma.store.ServedStore;

/** Servers over small stores, for tests. */
final class ServedSample {
  static final ServerOptions ANY_PORT = ServerOptions.STANDARD.withPort(0);

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
    return StemmaServer.start(ServedStore.hold(directory), options);
  }
}
