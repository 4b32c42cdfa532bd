package org.stemma.export.table;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes a table as Parquet, Snappy-compressed; holds what the library keeps of one row group. */
final class ParquetRows implements RowWriter {
  private final ParquetWriter<Record> writer;

  ParquetRows(Table table, Path file) throws IOException {
    ImmutableList<Field> fields = table.fields();
    Dehydrator<Record> dehydrator =
        (row, out) -> {
          for (Field field : fields) {
            field.value(row).ifPresent(value -> write(field, value, out));
          }
        };
    writer = ParquetWriter.writeFile(schema(table), file.toFile(), dehydrator);
  }

  private static void write(Field field, Object value, ValueWriter out) {
    if (value instanceof LocalDate day) {
      out.write(field.name(), Math.toIntExact(day.toEpochDay()));
    } else if (field.kind() == Field.Kind.LIST) {
      list(value).ifPresent(json -> out.write(field.name(), json));
    } else {
      out.write(field.name(), value);
    }
  }

  private static Optional<String> list(Object value) {
    try {
      return Optional.of(CsvRows.list(value)).filter(json -> !json.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageType schema(Table table) {
    return new MessageType(table.label(), table.fields().stream().map(ParquetRows::type).toList());
  }

  private static Type type(Field field) {
    boolean optional = field.isOptional() || field.kind() == Field.Kind.LIST;
    Type.Repetition repetition = optional ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
    Types.PrimitiveBuilder<PrimitiveType> builder =
        Types.primitive(
            switch (field.kind()) {
              case TEXT, LIST -> PrimitiveTypeName.BINARY;
              case INTEGER -> PrimitiveTypeName.INT64;
              case NUMBER -> PrimitiveTypeName.DOUBLE;
              case DAY -> PrimitiveTypeName.INT32;
            },
            repetition);
    Types.PrimitiveBuilder<PrimitiveType> annotated =
        switch (field.kind()) {
          case TEXT -> builder.as(LogicalTypeAnnotation.stringType());
          case LIST -> builder.as(LogicalTypeAnnotation.jsonType());
          case DAY -> builder.as(LogicalTypeAnnotation.dateType());
          case INTEGER, NUMBER -> builder;
        };
    return annotated.named(field.name());
  }

  @Override
  public void write(Record row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
