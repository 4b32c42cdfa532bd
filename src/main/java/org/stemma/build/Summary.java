package org.stemma.build;

import java.time.Duration;

/**
 * What a build did. Its numbers add up: what was read was kept, or was a duplicate, or was
 * rejected.
 *
 * @param read records in the input
 * @param kept papers that the sink took
 * @param duplicates papers whose id an earlier one of the same run has
 * @param rejected records that are no papers
 * @param invalid those of the rejected that are papers, but that the sink refused
 * @param mentions names found in the papers that were kept
 * @param facts facts found in them
 * @param results figures found in them
 * @param elapsed how long it took
 */
public record Summary(
    long read,
    Kept kept,
    long duplicates,
    long rejected,
    long invalid,
    long mentions,
    long facts,
    long results,
    Duration elapsed) {

  /** Records each second, over the whole run. */
  public double perSecond() {
    return read / Math.max(0.001, elapsed.toMillis() / 1000.0);
  }

  /** Whether what was read is what became of it. */
  public boolean addsUp() {
    return read == kept.total() + duplicates + rejected;
  }
}
