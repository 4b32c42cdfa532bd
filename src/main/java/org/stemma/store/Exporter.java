package org.stemma.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.Prefixes;
import org.stemma.paper.StemmaException;

/**
 * Writes a store, or a part of one, to a file. The same statements give the same bytes, and a file
 * that was there stays until the new one is whole.
 */
public final class Exporter {
  private static final int BUFFER = 1 << 16;

  private Exporter() {}

  /**
   * Refuses a file that could not be written, before any work is done.
   *
   * @throws StemmaException where its ending names no format, it is a directory, or it cannot be
   *     made there
   */
  public static void check(Path file) {
    DumpFormat.of(file);
    Path folder = folder(file);
    if (Files.isDirectory(file)) {
      throw new StemmaException(file.toString(), "a directory", "name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      throw new StemmaException(
          file.toString(), "its directory does not exist", "make it, or choose another");
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(file, new IOException("not writable"));
    }
  }

  /**
   * Writes that part to that file, in the format that its ending names.
   *
   * @throws StemmaException where the file cannot be written or the store has no such part
   */
  public static void export(GraphStore store, Part part, Path file) {
    check(file);
    try {
      Path draft = Files.createTempFile(folder(file), ".stemma-", ".new");
      try {
        try (OutputStream out = open(draft, DumpFormat.isCompressed(file))) {
          write(store, part, DumpFormat.of(file), out);
        }
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Writes that part in that format; flushes the stream and leaves it open. */
  public static void write(GraphStore store, Part part, DumpFormat format, OutputStream out)
      throws IOException {
    store.dataset().begin(ReadWrite.READ);
    try {
      DatasetGraph statements = Parts.of(store, part);
      try (DumpWriter writer = format.writer(out, Prefixes.of(store.iris()))) {
        Dump dump = new Dump(statements, store.iris());
        if (format.hasGraphs()) {
          dump.writeGraphs(writer);
        } else {
          dump.writeUnion(writer);
        }
      }
      out.flush();
    } finally {
      store.dataset().end();
    }
  }

  private static OutputStream open(Path draft, boolean compressed) throws IOException {
    OutputStream file = Files.newOutputStream(draft);
    return new BufferedOutputStream(compressed ? new GZIPOutputStream(file, BUFFER) : file, BUFFER);
  }

  private static void move(Path draft, Path file) throws IOException {
    // A temporary file is its owner's alone; an exported one is as readable as any other.
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
    }
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static StemmaException unwritable(Path file, IOException cause) {
    return new StemmaException(
        file.toString(),
        "cannot be written: " + cause.getMessage(),
        "choose another file, or mend permissions and space",
        cause);
  }
}
