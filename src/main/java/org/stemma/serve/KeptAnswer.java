package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.FileBackedOutputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** An answer that is kept, in memory while it is short and else in a file, until it is sent. */
final class KeptAnswer extends HttpServletResponseWrapper implements AutoCloseable {
  private static final int IN_MEMORY = 1 << 20;

  private final FileBackedOutputStream kept = new FileBackedOutputStream(IN_MEMORY);
  private final ServletOutputStream out = new Out();
  private @Nullable PrintWriter writer;
  private boolean sentAsError;

  KeptAnswer(HttpServletResponse response) {
    super(response);
  }

  /** Sends what is kept. */
  void send() throws IOException {
    if (sentAsError) {
      return;
    }
    if (writer != null) {
      writer.flush();
    }
    long size = kept.asByteSource().size();
    if (size > 0) {
      getResponse().setContentLengthLong(size);
      kept.asByteSource().copyTo(getResponse().getOutputStream());
    }
  }

  @Override
  public void close() throws IOException {
    kept.reset();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(out, UTF_8));
    }
    return writer;
  }

  /** An error takes the place of what was kept of an answer. */
  @Override
  public void setStatus(int status) {
    if (status >= SC_BAD_REQUEST) {
      resetBuffer();
    }
    super.setStatus(status);
  }

  @Override
  public void sendError(int status) throws IOException {
    sentAsError = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    sentAsError = true;
    super.sendError(status, message);
  }

  @Override
  public void reset() {
    resetBuffer();
    super.reset();
  }

  @Override
  public void resetBuffer() {
    try {
      if (writer != null) {
        writer.flush();
      }
      kept.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void flushBuffer() {
    // Sent when it is whole.
  }

  @Override
  public boolean isCommitted() {
    return sentAsError;
  }

  @Override
  public void setContentLength(int length) {
    // Known when it is whole.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known when it is whole.
  }

  private final class Out extends ServletOutputStream {
    @Override
    public void write(int b) throws IOException {
      kept.write(b);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      kept.write(bytes, start, length);
    }

    /** In UTF-8: the servlets' own way knows no letter beyond Latin 1. */
    @Override
    public void print(String text) throws IOException {
      kept.write(text.getBytes(UTF_8));
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("an answer that is kept is written at once");
    }
  }
}
