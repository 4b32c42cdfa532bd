package org.stemma.extract;

import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;

/** Reads one paper and says what is in it. Safe for use by several threads at once. */
@FunctionalInterface
public interface Extractor {
  /** All that can be said about that paper; never fails on odd text. */
  Extraction extract(Paper paper);
}
