package org.stemma.serve;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.eclipse.jetty.http.HttpException;

/** The body of a request, of which no more is read than a request may have. */
final class RequestBody {
  private static final int TOO_LARGE = 413;

  private RequestBody() {}

  static byte[] read(InputStream in, long limit) {
    try {
      byte[] body = ByteStreams.limit(in, limit + 1).readAllBytes();
      if (body.length > limit) {
        ServletOps.error(TOO_LARGE, "a request is at most " + limit + " bytes long");
      }
      return body;
    } catch (IOException | HttpException.RuntimeException e) {
      ServletOps.error(
          ReadableParameters.status(e), "the request cannot be read: " + e.getMessage());
      throw new IllegalStateException(e);
    }
  }
}
