/**
 * Tables for analysis: a record for each kind of row, read from a dataset paper by paper, and
 * written as CSV or Parquet. The records' components are the columns, and say what they mean.
 */
package org.stemma.export.table;
