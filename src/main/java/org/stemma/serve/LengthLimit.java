package org.stemma.serve;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests whose body is too long, once they have been read to their end, unless that is
 * very far. Jetty's own {@code SizeLimitHandler} answers at once and hangs up, so that whoever is
 * still sending may never see the answer.
 */
final class LengthLimit extends Handler.Wrapper {
  private static final long MOST_READ = 1 << 20;

  private final long bytes;

  /** Lets bodies of that many bytes pass. */
  LengthLimit(long bytes) {
    this.bytes = bytes;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Limited limited = new Limited(request);
    if (request.getLength() <= bytes) {
      return super.handle(limited, response, callback);
    }
    refuse(limited, response, callback);
    return true;
  }

  private void refuse(Limited request, Response response, Callback callback) {
    Content.Chunk chunk = request.read();
    while (chunk != null && !chunk.isLast()) {
      chunk.release();
      chunk = request.read();
    }
    if (chunk == null) {
      request.demand(() -> refuse(request, response, callback));
    } else {
      Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    }
  }

  /** A request whose body, where it is too long, is read to the end and then fails. */
  private final class Limited extends Request.Wrapper {
    private long read;

    Limited(Request request) {
      super(request);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = super.read();
      while (chunk != null && !Content.Chunk.isFailure(chunk)) {
        read += chunk.remaining();
        if (read <= bytes) {
          return chunk;
        }
        boolean done = chunk.isLast() || read > Math.max(bytes, MOST_READ);
        chunk.release();
        if (done) {
          return Content.Chunk.from(
              new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413), true);
        }
        chunk = super.read();
      }
      return chunk;
    }
  }
}
