package org.stemma.query;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an answer is wanted.
 *
 * @param width the width that a table must fit into, in characters; unbounded where empty
 * @param timeout after how long to give up; never where empty
 */
public record AskOptions(AnswerFormat format, OptionalInt width, Optional<Duration> timeout) {
  /** That format, of any width, however long it takes. */
  public static AskOptions of(AnswerFormat format) {
    return new AskOptions(format, OptionalInt.empty(), Optional.empty());
  }
}
