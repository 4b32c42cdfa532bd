package org.stemma.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.stemma.query.AnswerFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The format of an answer. */
final class FormatOption {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Converter.class,
      description =
          "table, csv, tsv, json, xml, ttl or md; a table is for people, its columns fitted to the"
              + " terminal, and ttl is for what CONSTRUCT and DESCRIBE give (default:"
              + " ${DEFAULT-VALUE}).")
  AnswerFormat format;

  static final class Converter implements ITypeConverter<AnswerFormat> {
    @Override
    public AnswerFormat convert(String value) {
      return AnswerFormat.ofLabel(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "no format is called "
                          + value
                          + Arrays.stream(AnswerFormat.values())
                              .map(AnswerFormat::label)
                              .collect(Collectors.joining(", ", " (", ")"))));
    }
  }
}
