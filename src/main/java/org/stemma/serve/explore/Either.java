package org.stemma.serve.explore;

import org.stemma.serve.View;

/**
 * A page at a path that ends in a slash, and others below it.
 *
 * @param list what answers at the path itself
 * @param one what answers below it
 */
record Either(Page list, Page one) implements Page {
  @Override
  public Answer show(View view, Ask ask) {
    return (ask.path().isEmpty() ? list : one).show(view, ask);
  }
}
