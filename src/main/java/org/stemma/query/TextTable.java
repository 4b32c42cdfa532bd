package org.stemma.query;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.stemma.query.TextColumn.Kind;

/** Lays out a table in letters, so that no line is longer than a given width. */
final class TextTable {
  /** The blanks around a cell. */
  private static final int PADDING = 2;

  private TextTable() {}

  /**
   * The table, each line ended. Where there is too little room, words are broken into lines, then
   * columns of IRIs are left out, then each row is written as lines of name and value.
   */
  static String of(List<TextColumn> columns, OptionalInt width) {
    if (width.isEmpty()) {
      return grid(columns, columns.stream().mapToInt(TextColumn::natural).toArray());
    }
    int room = width.getAsInt();
    List<TextColumn> shown = new ArrayList<>(columns);
    List<String> hidden = new ArrayList<>();
    for (int i = columns.size() - 1; i >= 0 && !fits(shown, room); i--) {
      if (columns.get(i).kind() == Kind.IRI && shown.size() > 1) {
        shown.remove(columns.get(i));
        hidden.addFirst(columns.get(i).header());
      }
    }
    if (!fits(shown, room)) {
      return records(columns);
    }
    String left = hidden.isEmpty() ? "" : "(no room for " + String.join(", ", hidden) + ")\n";
    return grid(shown, widths(shown, room)) + left;
  }

  private static boolean fits(List<TextColumn> columns, int room) {
    return columns.stream().mapToInt(TextColumn::least).sum() <= room - frame(columns.size());
  }

  /** What stands between and around the cells of a line. */
  private static int frame(int columns) {
    return PADDING * columns + columns - 1;
  }

  /** Each column's width: as wide as it would be, the widest ones cut to what room there is. */
  private static int[] widths(List<TextColumn> columns, int room) {
    int left = room - frame(columns.size());
    int cap = columns.stream().mapToInt(TextColumn::natural).max().orElse(0);
    while (cap > 0 && IntStream.of(capped(columns, cap)).sum() > left) {
      cap--;
    }
    return capped(columns, cap);
  }

  private static int[] capped(List<TextColumn> columns, int cap) {
    return columns.stream()
        .mapToInt(column -> Math.max(column.least(), Math.min(column.natural(), cap)))
        .toArray();
  }

  private static String grid(List<TextColumn> columns, int[] widths) {
    Column[] layout = new Column[columns.size()];
    String[][] cells = new String[columns.getFirst().cells().size()][columns.size()];
    for (int c = 0; c < layout.length; c++) {
      TextColumn column = columns.get(c);
      HorizontalAlign align =
          column.kind() == Kind.NUMBER ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
      layout[c] =
          new Column()
              .header(column.header())
              .headerAlign(align)
              .dataAlign(align)
              .maxWidth(widths[c] + PADDING, OverflowBehaviour.NEWLINE);
      for (int r = 0; r < cells.length; r++) {
        cells[r][c] = column.cells().get(r);
      }
    }
    return AsciiTable.builder()
            .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
            .lineSeparator("\n")
            .data(layout, cells)
            .asString()
        + "\n";
  }

  private static String records(List<TextColumn> columns) {
    int names = columns.stream().mapToInt(column -> column.header().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < columns.getFirst().cells().size(); r++) {
      for (TextColumn column : columns) {
        if (!column.cells().get(r).isEmpty()) {
          text.append(Strings.padEnd(column.header(), names + PADDING, ' '))
              .append(column.cells().get(r))
              .append('\n');
        }
      }
      text.append('\n');
    }
    return text.toString();
  }
}
