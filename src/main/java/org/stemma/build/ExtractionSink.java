package org.stemma.build;

import java.util.List;
import org.stemma.paper.Extraction;

/** Where extractions go: a store, a file. Used by one thread. */
public interface ExtractionSink extends AutoCloseable {
  /**
   * Takes these, all or none of them but what it refuses as bad, and says what became of them.
   *
   * @throws org.stemma.paper.StemmaException where they cannot be kept
   */
  Kept accept(List<Extraction> extractions);

  /** Completes what all papers together call for, once no more come. */
  default Ending complete() {
    return Ending.QUIET;
  }

  /** Ends the taking; what was accepted before stays. */
  @Override
  void close();
}
