package org.stemma.serve;

/**
 * How the server is reached, by whom, and how much they may ask of it.
 *
 * @param bind the address to listen at; loopback unless the user says otherwise
 * @param port the port to listen at, 0 for any that is free
 */
public record ServerOptions(String bind, int port, Limits limits, Access access) {
  /** Loopback, port 3030, read-only. */
  public static final ServerOptions STANDARD =
      new ServerOptions("127.0.0.1", 3030, Limits.STANDARD, Access.STANDARD);

  /** The same at another port. */
  public ServerOptions withPort(int other) {
    return new ServerOptions(bind, other, limits, access);
  }

  /** The same with other limits. */
  public ServerOptions with(Limits other) {
    return new ServerOptions(bind, port, other, access);
  }

  /** The same with other access. */
  public ServerOptions with(Access other) {
    return new ServerOptions(bind, port, limits, other);
  }
}
