package org.stemma.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.paper.StemmaException;

/**
 * A store that this process serves. Builds of others leave its files alone and put a newer state
 * beside them, of which {@link #isNewest} tells; others read through a snapshot.
 */
public final class ServedStore implements AutoCloseable {
  private static final String LOCK = "serve.lock";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Path directory;
  private final StoreLock lock;

  private ServedStore(Path directory, StoreLock lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /** Whether another process serves the store of that directory. */
  static boolean isServed(Path directory) {
    return StoreLock.isHeld(directory.resolve(LOCK));
  }

  /**
   * Takes the store of that directory to be served by this process.
   *
   * @throws StemmaException where there is none, or another serves it
   */
  public static ServedStore hold(Path directory) {
    GraphStore.existing(directory);
    Path file = directory.resolve(LOCK);
    StoreLock lock =
        StoreLock.take(file, PATIENCE)
            .orElseThrow(
                () ->
                    new StemmaException(
                        directory.toString(),
                        "served already, by process " + StoreLock.holder(file),
                        "ask that one, or stop it"));
    Building.clean(directory);
    return new ServedStore(directory, lock);
  }

  /** Tells those who want the store where this process answers. */
  public void announce(URI address) {
    lock.note(ProcessHandle.current().pid() + " at " + address);
  }

  /** Opens its newest state. */
  public GraphStore open() {
    return GraphStore.connect(
        directory, GraphStore.existing(directory), DatabaseParameters.TO_READ, () -> {});
  }

  /** Whether no build has put another state in the place of that one. */
  public boolean isNewest(GraphStore state) {
    return directory.resolve(GraphStore.existing(directory).home()).equals(state.home());
  }

  /** Closes a state that is not the newest any more, and deletes its files. */
  public void discard(GraphStore old) {
    old.close();
    Homes.delete(directory, old.home());
  }

  /**
   * Does something that changes the newest state in place, while no build and no snapshot is being
   * made.
   *
   * @return what it gives back; empty where a build is under way, whose work would undo it
   */
  public <T> Optional<T> change(Supplier<T> change) {
    StoreLock alone = Building.updates(directory);
    try (alone) {
      return Building.isUnderWay(directory) ? Optional.empty() : Optional.of(change.get());
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
