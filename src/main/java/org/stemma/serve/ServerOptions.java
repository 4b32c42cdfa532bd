package org.stemma.serve;

import java.time.Duration;

/**
 * How the server is reached, and how long a query may take.
 *
 * @param bind the address to listen at; loopback unless the user says otherwise
 * @param port the port to listen at, 0 for any that is free
 * @param timeout after how long a query is stopped
 */
public record ServerOptions(String bind, int port, Duration timeout) {
  /** Loopback, port 3030, thirty seconds. */
  public static final ServerOptions STANDARD =
      new ServerOptions("127.0.0.1", 3030, Duration.ofSeconds(30));

  /** The same at another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(bind, other, timeout);
  }

  /** The same with another limit. */
  public ServerOptions withTimeout(Duration other) {
    return new ServerOptions(bind, port, other);
  }
}
