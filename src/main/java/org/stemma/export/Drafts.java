package org.stemma.export;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * New files beside those that they replace, which stay until all the new ones are whole. What is
 * not put in place is gone when this is closed.
 */
final class Drafts implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Map<Path, Path> drafts = new LinkedHashMap<>();

  /** An empty file to write, that will take the place of this one. */
  Path of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path draft =
        Files.createTempFile(
            folder == null ? file.toAbsolutePath() : folder, Leftovers.draft(), ".new");
    drafts.put(file, draft);
    return draft;
  }

  /** The same as a stream, gzipped or not. */
  OutputStream open(Path file, boolean compressed) throws IOException {
    OutputStream out = Files.newOutputStream(of(file));
    return new BufferedOutputStream(compressed ? new GZIPOutputStream(out, BUFFER) : out, BUFFER);
  }

  /** Where the new file is while it is no more than a draft. */
  Path draft(Path file) {
    Path draft = drafts.get(file);
    if (draft == null) {
      throw new IllegalArgumentException(file.toString());
    }
    return draft;
  }

  /** The files so far, in the order in which they were begun. */
  ImmutableList<Path> files() {
    return ImmutableList.copyOf(drafts.keySet());
  }

  /** Puts every file in its place, and names them in the order in which they were begun. */
  ImmutableList<Path> place() throws IOException {
    for (Map.Entry<Path, Path> entry : drafts.entrySet()) {
      move(entry.getValue(), entry.getKey());
    }
    ImmutableList<Path> files = ImmutableList.copyOf(drafts.keySet());
    drafts.clear();
    return files;
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

  @Override
  public void close() throws IOException {
    for (Path draft : drafts.values()) {
      Files.deleteIfExists(draft);
    }
  }
}
