package org.stemma.export.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** The tables, which share their keys: the IRIs of papers and entities. */
public enum Table {
  /** One row a paper. */
  PAPERS("papers", "Papers, one row each", PaperRow.class),
  /** One row an entity. */
  ENTITIES(
      "entities", "Methods, benchmarks, models, tasks and metrics, one row each", EntityRow.class),
  /** One row a claim of an edge. */
  FACTS("facts", "What papers say of entities, one row a claim", FactRow.class),
  /** One row a result. */
  RESULTS("results", "Figures that papers state, one row each", ResultRow.class),
  /** One row a mention. */
  MENTIONS("mentions", "Where papers' texts name entities, one row a place", MentionRow.class);

  private final String label;
  private final String description;
  private final Class<? extends Record> row;

  Table(String label, String description, Class<? extends Record> row) {
    this.label = label;
    this.description = description;
    this.row = row;
  }

  /** Its name, which is also that of its file. */
  public String label() {
    return label;
  }

  /** What it holds, in a sentence. */
  public String description() {
    return description;
  }

  /** Its columns, the key first. */
  public ImmutableList<Field> fields() {
    return Arrays.stream(row.getRecordComponents())
        .map(Field::of)
        .collect(ImmutableList.toImmutableList());
  }
}
