package org.stemma.serve;

import java.time.Duration;

/**
 * How much one request may ask of the server.
 *
 * @param timeout after how long a query or an update is stopped
 * @param rows how many rows or triples an answer has at most; 0 for any number
 * @param requestBytes how long the body of a request is at most
 * @param idle how long a connection may be silent amid a request
 * @param stop how long running requests have to end when the server stops
 */
public record Limits(Duration timeout, long rows, long requestBytes, Duration idle, Duration stop) {
  /** Thirty seconds, 100,000 rows, 4 MiB. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(30), 100_000, 4 << 20, Duration.ofSeconds(30), Duration.ofSeconds(15));

  /** The same with another time for queries. */
  public Limits withTimeout(Duration other) {
    return new Limits(other, rows, requestBytes, idle, stop);
  }

  /** The same with another number of rows. */
  public Limits withRows(long other) {
    return new Limits(timeout, other, requestBytes, idle, stop);
  }

  /** The same with another length of requests. */
  public Limits withRequestBytes(long other) {
    return new Limits(timeout, rows, other, idle, stop);
  }

  /** The same with another time of silence. */
  public Limits withIdle(Duration other) {
    return new Limits(timeout, rows, requestBytes, other, stop);
  }
}
