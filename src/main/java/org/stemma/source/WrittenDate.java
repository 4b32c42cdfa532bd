package org.stemma.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as data files write it: 2024-10-20, with or without a time, or the long form of mail
 * headers. A month or a year alone stands for its first day.
 */
final class WrittenDate {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T\\s].*)?)?)?");

  private WrittenDate() {}

  static Optional<LocalDate> parse(String written) {
    Matcher iso = ISO.matcher(written.strip());
    try {
      if (iso.matches()) {
        return Optional.of(
            LocalDate.of(Integer.parseInt(iso.group(1)), part(iso, 2), part(iso, 3)));
      }
      return Optional.of(LocalDate.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeParseException e) {
      return ListingDate.parse(written.strip()).flatMap(ListingDate::withYear);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
