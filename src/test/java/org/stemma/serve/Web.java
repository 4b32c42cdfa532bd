package org.stemma.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests to a server, for tests; headers are given as names and values in turn. */
final class Web {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Web() {}

  static HttpResponse<String> get(URI uri, String... headers) {
    return send("GET", uri, "", headers);
  }

  static HttpResponse<String> send(String method, URI uri, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The answer to a query as CSV. */
  static HttpResponse<String> ask(StemmaServer server, String sparql) {
    return get(query(server, sparql), "Accept", "text/csv");
  }

  /** Where that query is answered. */
  static URI query(StemmaServer server, String sparql) {
    return URI.create(server.endpoint() + "?query=" + encoded(sparql));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** The answer to an update. */
  static HttpResponse<String> update(StemmaServer server, String sparql, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/sparql-update";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return send("POST", at(server, "stemma/update"), sparql, all);
  }

  static URI at(StemmaServer server, String path) {
    return server.address().resolve(path);
  }
}
