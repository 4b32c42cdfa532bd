package org.stemma.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.stemma.paper.StemmaException;

/** An input that is open: its name for messages, and its bytes, unpacked where they were gzip. */
final class Input implements AutoCloseable {
  static final String STANDARD_INPUT = "-";
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final BufferedInputStream bytes;

  private Input(String name, BufferedInputStream bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  static Input open(String name, InputStream standardInput) {
    try {
      InputStream raw =
          name.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(path(name));
      return new Input(name, unpacked(name, new BufferedInputStream(raw, BUFFER)));
    } catch (NoSuchFileException e) {
      throw new StemmaException(name, "no such file", "check the path", e);
    } catch (AccessDeniedException e) {
      throw new StemmaException(name, "cannot be read", "check its permissions", e);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new StemmaException(name, "no such file", "check the path", e);
    }
  }

  static StemmaException unreadable(String place, IOException cause) {
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new StemmaException(
        place, "cannot be read (" + why + ")", "check that the file is whole", cause);
  }

  private static BufferedInputStream unpacked(String name, BufferedInputStream bytes)
      throws IOException {
    byte[] magic = peek(bytes, 2);
    if (magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
      try {
        return new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER);
      } catch (IOException e) {
        throw unreadable(name, e);
      }
    }
    return bytes;
  }

  private static byte[] peek(BufferedInputStream bytes, int count) throws IOException {
    bytes.mark(count);
    byte[] first = bytes.readNBytes(count);
    bytes.reset();
    return first;
  }

  /** The first bytes, which stay to be read. */
  byte[] peek() {
    try {
      return peek(bytes, BUFFER / 2);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  String name() {
    return name;
  }

  NumberedLines lines() {
    return new NumberedLines(name, bytes);
  }

  @Override
  public void close() {
    if (name.equals(STANDARD_INPUT)) {
      return; // Not ours to close.
    }
    try {
      bytes.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }
}
