package org.stemma.source;

/**
 * A paragraph of a listing.
 *
 * @param line the 1-based line it begins on
 * @param gap whether an empty line stands before it
 */
record Paragraph(long line, String text, Kind kind, boolean gap) {

  /** What a paragraph is by its own looks. */
  enum Kind {
    /** A dot or bar between parts of a footer. */
    SEPARATOR,
    /** A date, perhaps with a count of comments. */
    DATE,
    /** A number of authors. */
    AUTHORS,
    /** A bare number: votes, comments, stars. */
    COUNT,
    /** Words of the page itself: Upvote, View all, Submitted by. */
    LABEL,
    /** An avatar's text and the name beside it, which are the same. */
    DOUBLED,
    /** Anything else: title, abstract, organisation, or the page's own words. */
    FREE
  }

  boolean isFree() {
    return kind == Kind.FREE;
  }

  int length() {
    return text.length();
  }
}
