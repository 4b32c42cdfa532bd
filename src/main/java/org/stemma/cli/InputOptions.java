package org.stemma.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.source.Format;
import org.stemma.source.PaperSource;
import org.stemma.source.Reading;
import org.stemma.source.ReadingOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read, and how. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Daily Papers listings saved as text, or JSON lines with id, title and abstract; may be"
              + " gzipped. - is standard input.")
  List<String> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = FormatNames.class,
      converter = FormatConverter.class,
      description =
          "How the files are written: ${COMPLETION-CANDIDATES} (default: told from the content).")
  Format format;

  @Option(
      names = "--page-date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "The day a listing was saved, such as 2025-11-26, for its dates without a year (default:"
              + " the year after the latest that the listing prints).")
  LocalDate pageDate;

  @Option(
      names = "--strict",
      description = "End at the first bad record instead of reporting and skipping it.")
  boolean strict;

  /** The records of the files. */
  Stream<Reading> readings(InputStream standardInput) {
    return new PaperSource(
            new ReadingOptions(
                Optional.ofNullable(format), Optional.ofNullable(pageDate), strict, standardInput))
        .read(files);
  }

  /** The names of the formats. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Format.values()).map(Format::label).iterator();
    }
  }

  /** A format by its name. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      return Stream.of(Format.values())
          .filter(format -> format.label().equals(name.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException("no format is called " + name + " (listing, jsonl)"));
    }
  }

  /** A day as ISO writes it. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(day + " is no date such as 2025-11-26");
      }
    }
  }
}
