package org.stemma.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that one process at a time holds, and that says who does. The operating system lets it go
 * when the process dies. A process must not look at a lock that it holds itself: where locks are
 * POSIX's, that would end the hold.
 */
final class StoreLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes it, unless another holds it. */
  static Optional<StoreLock> tryTake(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      StoreLock taken = new StoreLock(channel);
      taken.note(String.valueOf(ProcessHandle.current().pid()));
      return Optional.of(taken);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes it, waiting a little for who only looked whether it is held. */
  static Optional<StoreLock> take(Path file, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    Optional<StoreLock> taken = tryTake(file);
    while (taken.isEmpty() && System.nanoTime() < end) {
      Uninterruptibles.sleepUninterruptibly(PAUSE);
      taken = tryTake(file);
    }
    return taken;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Held by this very process, which only tests do.
    }
  }

  /** Whether another process holds it. */
  static boolean isHeld(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    Optional<StoreLock> taken = tryTake(file);
    taken.ifPresent(StoreLock::close);
    return taken.isEmpty();
  }

  /** What the process that holds it says of itself; its number where it says nothing else. */
  static String holder(Path file) {
    try {
      return Files.readString(file, UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** Says that of the process that holds it. */
  void note(String text) {
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((text + "\n").getBytes(UTF_8)), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
