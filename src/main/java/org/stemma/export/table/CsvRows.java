package org.stemma.export.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV: UTF-8, names in the first line, nothing where a value is missing. */
final class CsvRows implements RowWriter {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ImmutableList<Field> fields;
  private final CSVPrinter printer;

  CsvRows(Table table, Path file) throws IOException {
    fields = table.fields();
    Writer out = Files.newBufferedWriter(file);
    printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(fields.stream().map(Field::name));
  }

  @Override
  public void write(Record row) throws IOException {
    List<Object> cells = new ArrayList<>(fields.size());
    for (Field field : fields) {
      Object value = field.value(row).orElse("");
      cells.add(field.kind() == Field.Kind.LIST ? list(value) : value);
    }
    printer.printRecord(cells);
  }

  /** A JSON list, or nothing where it is empty. */
  static String list(Object list) throws IOException {
    return ((List<?>) list).isEmpty() ? "" : JSON.writeValueAsString(list);
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
