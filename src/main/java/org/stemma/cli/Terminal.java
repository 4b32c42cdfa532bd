package org.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the process, and whether a person looks at them.
 *
 * @param out where answers go; bytes, so that writing tells when the reader has gone
 * @param err where progress and faults go
 */
record Terminal(
    InputStream in, OutputStream out, PrintStream err, boolean outIsScreen, boolean errIsScreen) {

  /** The process's own. The launcher says which of them are screens, which Java cannot tell. */
  static Terminal ofProcess() {
    return new Terminal(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 14),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("stemma.screen.out"),
        Boolean.getBoolean("stemma.screen.err"));
  }

  /** Whether what goes to standard output may be coloured. */
  boolean coloured() {
    return outIsScreen
        && System.getenv("NO_COLOR") == null
        && !"dumb".equals(System.getenv("TERM"));
  }
}
