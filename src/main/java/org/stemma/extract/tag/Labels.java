package org.stemma.extract.tag;

import org.stemma.paper.EntityType;

/** The tagger's labels, {@code B-Method}, {@code I-Method}, …, {@code O}. */
public final class Labels {
  /** The label of tokens outside all names. */
  public static final String OUTSIDE = "O";

  private Labels() {}

  /** The label of a name's first token, or of a later one. */
  public static String of(EntityType type, boolean first) {
    return (first ? "B-" : "I-") + type.label();
  }
}
