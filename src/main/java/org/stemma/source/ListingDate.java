package org.stemma.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a listing prints it: {@code Oct 20}, {@code Oct 20, 2024} or {@code 20 October 2024}, a
 * count of comments perhaps behind it.
 */
record ListingDate(OptionalInt year, Month month, int day) {
  private static final String LEAD = "(?:(?:published|submitted|updated|posted)(?:\\s+on)?:?\\s+)?";
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*)\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String REST = "(?:,?\\s+((?:19|20)\\d\\d))?(?:\\s+[\\d.,]+[km]?)?";
  private static final Pattern MONTH_FIRST = pattern(LEAD + MONTH + "\\s+" + DAY + REST);
  private static final Pattern DAY_FIRST = pattern(LEAD + DAY + "\\s+" + MONTH + REST);
  private static final Pattern ISO = pattern(LEAD + "(\\d{4})-(\\d\\d)-(\\d\\d)(?:\\s+\\d+)?");
  private static final int LONGEST = 60;

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The date that the whole line is, if it is one. */
  static Optional<ListingDate> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    if (monthFirst.matches()) {
      return of(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.matches()) {
      return of(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(line);
    return iso.matches()
        ? of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3))
        : Optional.empty();
  }

  private static int month(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<ListingDate> of(@Nullable String year, int month, String day) {
    OptionalInt printed =
        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    try {
      // A leap year where none is printed, so that a 29 February is a date until the year is known.
      LocalDate date = LocalDate.of(printed.orElse(2024), month, Integer.parseInt(day));
      return Optional.of(new ListingDate(printed, date.getMonth(), date.getDayOfMonth()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, where the year is printed. */
  Optional<LocalDate> withYear() {
    return inYear(OptionalInt.empty());
  }

  /** The day, with that year where none is printed; none where neither is known. */
  Optional<LocalDate> inYear(OptionalInt pageYear) {
    OptionalInt known = year.isPresent() ? year : pageYear;
    if (known.isEmpty() || day > month.length(Year.isLeap(known.getAsInt()))) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(known.getAsInt(), month, day));
  }
}
