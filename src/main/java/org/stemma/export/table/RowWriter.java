package org.stemma.export.table;

import java.io.IOException;

/** Writes the rows of one table, holding none of them. */
interface RowWriter extends AutoCloseable {
  void write(Record row) throws IOException;

  @Override
  void close() throws IOException;
}
