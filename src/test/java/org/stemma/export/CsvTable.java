package org.stemma.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file, read whole. */
record CsvTable(ImmutableList<String> header, ImmutableList<CSVRecord> records) {
  static CsvTable read(Path file) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(file),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return new CsvTable(
          ImmutableList.copyOf(parser.getHeaderNames()), ImmutableList.copyOf(parser.getRecords()));
    }
  }

  /** The values of that column, without missing ones. */
  ImmutableSet<String> column(String name) {
    return records.stream()
        .map(row -> row.get(name))
        .filter(value -> !value.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }
}
