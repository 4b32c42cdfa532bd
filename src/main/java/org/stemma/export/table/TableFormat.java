package org.stemma.export.table;

import java.io.IOException;
import java.nio.file.Path;

/** The formats of tables. */
public enum TableFormat {
  /** CSV. */
  CSV,
  /** Parquet. */
  PARQUET;

  RowWriter writer(Table table, Path file) throws IOException {
    return switch (this) {
      case CSV -> new CsvRows(table, file);
      case PARQUET -> new ParquetRows(table, file);
    };
  }
}
