package org.stemma.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients that begin to ask and do not go on, at a server that waits less than a second for them.
 */
class IdleClientsTest {
  private static final Limits LIMITS = Limits.STANDARD.withIdle(Duration.ofMillis(700));

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /stemma/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        "POST /stemma/sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
            + "Content-Length: 1000\r\n\r\nASK"
      })
  void areHungUpOn(String begun) throws IOException {
    try (StemmaServer server = serve();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(begun.getBytes(US_ASCII));
      socket.getOutputStream().flush();

      byte[] answer = socket.getInputStream().readAllBytes();

      assertThat(new String(answer, US_ASCII)).doesNotContain(" 200 ");
    }
  }

  @Test
  void keepNoOneElseWaiting() throws IOException {
    try (StemmaServer server = serve();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write("GET /stemma/sparql?query=".getBytes(US_ASCII));
      socket.getOutputStream().flush();

      assertThat(Web.ask(server, "ASK {}").statusCode()).isEqualTo(200);
    }
  }

  private StemmaServer serve() {
    return ServedSample.serve(
        directory, "<x:g> { <x:s> <x:p> 1 }", ServedSample.ANY_PORT.with(LIMITS));
  }
}
