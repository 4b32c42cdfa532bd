package org.stemma.paper;

/**
 * A failure that the user can mend: says where, what is wrong and what to do, in one line.
 *
 * <p>Anything that is not such a failure is a defect of Stemma and travels as another exception.
 */
public final class StemmaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Something is wrong at that place (a file, {@code file:line}, or an option). */
  public StemmaException(String place, String what, String remedy) {
    super(place + ": " + what + "; " + remedy);
  }

  /** The same, keeping the exception that made it known, which {@code -v} shows. */
  public StemmaException(String place, String what, String remedy, Throwable cause) {
    super(place + ": " + what + "; " + remedy, cause);
  }
}
