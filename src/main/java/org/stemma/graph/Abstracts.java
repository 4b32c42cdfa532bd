package org.stemma.graph;

/** Whether papers' graphs hold their abstracts in full, which not everyone may republish. */
public enum Abstracts {
  /** As {@code dcterms:abstract} of the paper. */
  KEPT,

  /** Not, but for the sentences that claims stand on, with their offsets. */
  LEFT_OUT
}
