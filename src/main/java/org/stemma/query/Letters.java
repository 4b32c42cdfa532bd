package org.stemma.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes lines of UTF-8 and fails where nobody reads any more, which a print stream hides. */
final class Letters {
  private final Writer writer;

  Letters(OutputStream out) {
    writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  void print(String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void println(String line) {
    print(line + "\n");
  }

  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
