package org.stemma.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.List;
import java.util.Locale;
import org.stemma.build.Summary;

/** What a build did, as a table whose parts add up to the first line. */
final class SummaryTable {
  private record Row(String label, String count) {}

  private SummaryTable() {}

  static String of(Summary summary) {
    List<Row> rows =
        List.of(
            row("records read", summary.read()),
            row("  papers kept", summary.kept().total()),
            row("    new", summary.kept().added()),
            row("    replaced", summary.kept().replaced()),
            row("    unchanged", summary.kept().unchanged()),
            row("  duplicates", summary.duplicates()),
            row("  rejected", summary.rejected()),
            row("names found", summary.mentions()),
            row("facts found", summary.facts()),
            row("results found", summary.results()));
    return AsciiTable.getTable(
        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS,
        rows,
        List.of(
            new Column().dataAlign(HorizontalAlign.LEFT).with(Row::label),
            new Column().dataAlign(HorizontalAlign.RIGHT).with(Row::count)));
  }

  /** The same in one line. */
  static String line(Summary summary) {
    return String.format(
        Locale.ROOT,
        "%,d records read: %,d papers, %,d duplicates, %,d rejected; %s",
        summary.read(),
        summary.kept().total(),
        summary.duplicates(),
        summary.rejected(),
        time(summary));
  }

  static String time(Summary summary) {
    return String.format(
        Locale.ROOT,
        "%.1f s, %,.0f papers/s",
        summary.elapsed().toMillis() / 1000.0,
        summary.perSecond());
  }

  private static Row row(String label, long count) {
    return new Row(label, String.format(Locale.ROOT, "%,d", count));
  }
}
