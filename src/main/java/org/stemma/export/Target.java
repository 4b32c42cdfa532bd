package org.stemma.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.stemma.export.about.VoidFile;
import org.stemma.paper.StemmaException;

/**
 * Where an export goes.
 *
 * @param path a file, or the directory of a format of several files
 */
public record Target(Path path, ExportFormat format) {

  /**
   * That path, in that format or in the one that its name ends in.
   *
   * @throws StemmaException where it could not be written, before any work is done
   */
  public static Target of(Path path, Optional<ExportFormat> format) {
    Target target = new Target(path, format.orElseGet(() -> ExportFormat.ofName(path)));
    target.check();
    return target;
  }

  /** The directory that its files are in. */
  Path folder() {
    if (format.isDirectory()) {
      return path;
    }
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  /** Whether the file is gzipped. */
  boolean isCompressed() {
    return !format.isDirectory() && path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private void check() {
    if (path.endsWith(VoidFile.NAME)) {
      throw new StemmaException(
          path.toString(), "the name of the description that is written beside", "name another");
    }
    if (format.isDirectory()) {
      if (Files.exists(path) && !Files.isDirectory(path)) {
        throw new StemmaException(
            path.toString(),
            "a file, and " + format.label() + " needs a directory",
            "name another");
      }
    } else if (Files.isDirectory(path)) {
      throw new StemmaException(path.toString(), "a directory", "name a file in it");
    }
    Path folder = format.isDirectory() && !Files.exists(path) ? parent() : folder();
    if (!Files.isDirectory(folder)) {
      throw new StemmaException(
          path.toString(), "its directory does not exist", "make it, or choose another");
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(new IOException("not writable"));
    }
  }

  private Path parent() {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  StemmaException unwritable(IOException cause) {
    return new StemmaException(
        path.toString(),
        "cannot be written: " + cause.getMessage(),
        "choose another place, or mend permissions and space",
        cause);
  }
}
