package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Which stretch of a long list is shown.
 *
 * @param page from 1
 * @param pages how many there are, at least 1
 * @param total how many entries there are on all
 * @param href of a page, its number left out at the end
 */
public record Paging(int page, int pages, int total, String href) {
  /** So many entries are shown at once. */
  static final int ENTRIES = 50;

  /** The page that is asked for, or the nearest that there is. */
  static Paging of(Ask ask, int total, String href) {
    int pages = Math.max(1, (total + ENTRIES - 1) / ENTRIES);
    return new Paging(ask.number("page", 1, 1, pages), pages, total, href);
  }

  /** Those of the entries that are on the page. */
  <T> ImmutableList<T> of(List<T> entries) {
    int from = Math.min((page - 1) * ENTRIES, entries.size());
    return ImmutableList.copyOf(entries.subList(from, Math.min(from + ENTRIES, entries.size())));
  }

  /** The address of that page. */
  public String to(int other) {
    return href + "page=" + other;
  }
}
