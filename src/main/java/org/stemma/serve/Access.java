package org.stemma.serve;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who may do what.
 *
 * @param update what one must show to change the graph; empty where nobody may
 * @param federation whether queries may call other servers, and updates load from them
 * @param origin the web site whose pages may ask, {@code *} for all; empty for none but our own
 * @param log the file that each request gets a line in, {@code -} for standard output
 */
public record Access(
    Optional<Credentials> update, boolean federation, Optional<String> origin, Optional<Path> log) {
  /** Everybody may read from anywhere, and nothing else. */
  public static final Access STANDARD =
      new Access(Optional.empty(), false, Optional.of("*"), Optional.empty());

  /** The same where who shows that may change the graph. */
  public Access withUpdate(Credentials credentials) {
    return new Access(Optional.of(credentials), federation, origin, log);
  }

  /** The same where other servers may be called. */
  public Access withFederation() {
    return new Access(update, true, origin, log);
  }

  /** The same for the pages of another web site. */
  public Access withOrigin(Optional<String> other) {
    return new Access(update, federation, other, log);
  }

  /** The same with a log of requests. */
  public Access withLog(Path file) {
    return new Access(update, federation, origin, Optional.of(file));
  }
}
