package org.stemma.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.AsciiTableBuilder;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.OptionalInt;

/** Lays out a table in letters: a rule under the header, numbers to the right. */
final class TextTable {
  private TextTable() {}

  /** A column, whose cells stand to the right where they are numbers. */
  static Column column(String header, boolean numeric) {
    HorizontalAlign align = numeric ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
    return new Column()
        .header(header)
        .headerAlign(align)
        .dataAlign(align)
        .maxWidth(Integer.MAX_VALUE, OverflowBehaviour.NEWLINE);
  }

  /** The table, its cells wrapped so that no line is longer than the width. */
  static String of(Column[] columns, String[][] cells, OptionalInt width) {
    AsciiTableBuilder table =
        AsciiTable.builder()
            .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
            .lineSeparator("\n")
            .data(columns, cells);
    width.ifPresent(table::maxTableWidth);
    return table.asString();
  }
}
