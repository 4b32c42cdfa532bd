package org.stemma.source;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How to read.
 *
 * @param format the format, where the user says it; else it is told from the content
 * @param pageDate the day a listing was saved, for its dates without a year; else the year is one
 *     more than the latest that the listing prints
 * @param strict whether the first record that is rejected ends the reading
 * @param standardInput what {@code -} stands for
 */
public record ReadingOptions(
    Optional<Format> format,
    Optional<LocalDate> pageDate,
    boolean strict,
    InputStream standardInput) {

  /** Formats told from the content, bad records skipped. */
  public static ReadingOptions defaults() {
    return new ReadingOptions(Optional.empty(), Optional.empty(), false, System.in);
  }

  /** The same with that format. */
  public ReadingOptions withFormat(Format newFormat) {
    return new ReadingOptions(Optional.of(newFormat), pageDate, strict, standardInput);
  }

  /** The same with that day as the listing's own. */
  public ReadingOptions withPageDate(LocalDate newPageDate) {
    return new ReadingOptions(format, Optional.of(newPageDate), strict, standardInput);
  }

  /** The same, ending at the first bad record. */
  public ReadingOptions withStrict() {
    return new ReadingOptions(format, pageDate, true, standardInput);
  }

  /** The same with that as standard input. */
  public ReadingOptions withStandardInput(InputStream newStandardInput) {
    return new ReadingOptions(format, pageDate, strict, newStandardInput);
  }
}
