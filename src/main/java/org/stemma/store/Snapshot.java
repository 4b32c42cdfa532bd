package org.stemma.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** What a server serves at a moment, to be read by another process: the same files once more. */
final class Snapshot {
  private static final int TRIES = 5;

  private Snapshot() {}

  /** Opens one, which goes when it is closed. */
  static GraphStore open(Path directory) {
    IOException last = new IOException();
    for (int i = 0; i < TRIES; i++) {
      Manifest manifest = GraphStore.existing(directory);
      Path home = directory.resolve(Homes.SNAPSHOT + UUID.randomUUID());
      StoreLock unchanged = Building.updates(directory);
      try (unchanged) {
        Homes.link(directory.resolve(manifest.home()), home);
        return GraphStore.connect(
            directory,
            home,
            manifest,
            DatabaseParameters.TO_READ,
            () -> Homes.delete(directory, home));
      } catch (IOException e) {
        Homes.delete(directory, home);
        last = e; // The server may just have gone over to a newer state.
      } catch (RuntimeException e) {
        Homes.delete(directory, home);
        throw e;
      }
    }
    throw GraphStore.unwritable(directory, last);
  }
}
