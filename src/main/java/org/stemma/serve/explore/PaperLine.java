package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;

/**
 * A paper as a line of a list.
 *
 * @param date the day or month of publication
 * @param proposes what it introduces
 */
public record PaperLine(
    String title, String href, Optional<String> date, ImmutableList<Link> proposes) {
  /** The newest first, those without date last. */
  static final Comparator<PaperLine> NEWEST_FIRST =
      Comparator.<PaperLine, String>comparing(paper -> paper.date().orElse(""))
          .reversed()
          .thenComparing(PaperLine::href);

  /** The paper of a row with {@code ?paper ?title} and perhaps {@code ?date}. */
  static PaperLine of(Places places, Row row) {
    return new PaperLine(
        row.text("title"), places.of(row.text("paper")), row.find("date"), ImmutableList.of());
  }

  /** The same with what it proposes. */
  PaperLine proposing(ImmutableList<Link> things) {
    return new PaperLine(title, href, date, things);
  }
}
