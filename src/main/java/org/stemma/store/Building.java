package org.stemma.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.stemma.paper.StemmaException;

/**
 * A store that is open to be written. Alone, a build writes into its files as they are, and what it
 * stored stays even where it is killed. Beside a server it writes into a copy of them, and puts
 * that in their place at its end; where it is killed, all is as if it had not been.
 */
final class Building {
  private static final String LOCK = "build.lock";
  private static final String UPDATES = "update.lock";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** How long an update of a server's may go on that a build waits for. */
  private static final Duration LONGEST_UPDATE = Duration.ofMinutes(1);

  private Building() {}

  /** Whether another process builds into that store. */
  static boolean isUnderWay(Path directory) {
    return StoreLock.isHeld(directory.resolve(LOCK));
  }

  /** Deletes what builds and servers that were killed have left, unless a build is under way. */
  static void clean(Path directory) {
    StoreLock.tryTake(directory.resolve(LOCK))
        .ifPresent(
            lock -> {
              try (lock) {
                Homes.clean(directory, directory.resolve(GraphStore.existing(directory).home()));
              }
            });
  }

  /** The lock of who changes the files of a store that is served, or needs them unchanged. */
  static StoreLock updates(Path directory) {
    return StoreLock.take(directory.resolve(UPDATES), LONGEST_UPDATE)
        .orElseThrow(() -> GraphStore.inUse(directory, ""));
  }

  /** Opens the store that this process alone may write until it is closed. */
  static GraphStore open(Path directory, Manifest manifest) {
    Path file = directory.resolve(LOCK);
    StoreLock lock =
        StoreLock.take(file, PATIENCE)
            .orElseThrow(() -> GraphStore.inUse(directory, StoreLock.holder(file)));
    try {
      return ServedStore.isServed(directory)
          ? beside(directory, manifest, lock)
          : alone(directory, manifest, lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static GraphStore alone(Path directory, Manifest manifest, StoreLock lock) {
    GraphStore store =
        GraphStore.connect(directory, manifest, DatabaseParameters.TO_WRITE, lock::close);
    Homes.clean(directory, store.home());
    return store;
  }

  private static GraphStore beside(Path directory, Manifest manifest, StoreLock lock) {
    Path current = directory.resolve(manifest.home());
    Homes.cleanNewer(directory, current);
    String folder = Homes.fresh(directory);
    Path copy = directory.resolve(folder);
    StoreLock unchanged = updates(directory);
    try (unchanged) {
      Homes.copy(current, copy);
      Manifest next = manifest.at(folder);
      return GraphStore.connect(
          directory,
          copy,
          next,
          DatabaseParameters.TO_WRITE,
          () -> {
            publish(directory, next);
            lock.close();
          });
    } catch (IOException e) {
      Homes.delete(directory, copy);
      throw new StemmaException(
          directory.toString(),
          "a server has it, and its files cannot be copied: " + e.getMessage(),
          "make room, or stop the server, and build again",
          e);
    } catch (RuntimeException e) {
      Homes.delete(directory, copy);
      throw e;
    }
  }

  private static void publish(Path directory, Manifest next) {
    try {
      next.write(directory);
    } catch (IOException e) {
      throw new StemmaException(
          directory.toString(),
          "cannot put the new graph in the place of the old: " + e.getMessage(),
          "make room or mend permissions, and build again",
          e);
    }
  }
}
