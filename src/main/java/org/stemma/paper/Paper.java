package org.stemma.paper;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paper as its source tells of it: title, abstract and what else stood beside them.
 *
 * @param id a stable name without spaces, unique in its source, such as {@code arxiv:2504.13145}
 * @param published the day of publication, where the source gives it
 * @param authors the authors' names in order, empty where the source only counts them
 * @param authorCount how many authors there are, where the source says so
 * @param organisation the organisation the source names, such as {@code TIGER-Lab}
 * @param links web addresses of the paper, its code or its data
 * @param source where the record was read
 */
public record Paper(
    String id,
    String title,
    String abstractText,
    Optional<LocalDate> published,
    ImmutableList<String> authors,
    OptionalInt authorCount,
    Optional<String> organisation,
    ImmutableList<String> links,
    Source source) {

  /** The text that every offset refers to: the title, a line feed, the abstract. */
  public String text() {
    return title + "\n" + abstractText;
  }

  /** A paper of which only id, title and abstract are known. */
  public static Paper of(String id, String title, String abstractText) {
    return new Paper(
        id,
        title,
        abstractText,
        Optional.empty(),
        ImmutableList.of(),
        OptionalInt.empty(),
        Optional.empty(),
        ImmutableList.of(),
        Source.UNKNOWN);
  }
}
