package org.stemma.export.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stemma.export.rdf.Walk;

/**
 * Writes all tables of a dataset: of the papers one by one, then of the entities. Holds one paper,
 * and the names of the entities.
 */
public final class Tables implements AutoCloseable {
  private final Map<Table, RowWriter> writers = new EnumMap<>(Table.class);

  /** Tables of that format, each in its file. */
  public Tables(TableFormat format, Map<Table, Path> files) throws IOException {
    for (Map.Entry<Table, Path> file : files.entrySet()) {
      writers.put(file.getKey(), format.writer(file.getKey(), file.getValue()));
    }
  }

  /** Writes every row. */
  public void write(Walk walk) throws IOException {
    for (Node graph : walk.papers()) {
      PaperRows rows = new PaperRows(walk.graph(graph));
      write(Table.PAPERS, rows.papers());
      write(Table.FACTS, rows.facts());
      write(Table.RESULTS, rows.results());
      write(Table.MENTIONS, rows.mentions());
    }
    for (Node entity : walk.entities()) {
      write(Table.ENTITIES, List.of(EntityRows.of(walk, walk.entity(entity))));
    }
  }

  private void write(Table table, Iterable<? extends Record> rows) throws IOException {
    RowWriter writer = requireNonNull(writers.get(table));
    for (Record row : rows) {
      writer.write(row);
    }
  }

  @Override
  public void close() throws IOException {
    for (RowWriter writer : writers.values()) {
      writer.close();
    }
  }
}
