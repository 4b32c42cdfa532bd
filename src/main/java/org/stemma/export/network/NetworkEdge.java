package org.stemma.export.network;

import java.util.Optional;

/**
 * What papers, or the family tree, say of two entities.
 *
 * @param confidence that of the surest claim; none where the names alone say so
 * @param papers how many papers say so
 */
record NetworkEdge(
    String source, String predicate, String target, Optional<Double> confidence, long papers) {
  NetworkEdge plus(double claim) {
    return new NetworkEdge(
        source,
        predicate,
        target,
        Optional.of(Math.max(claim, confidence.orElse(claim))),
        papers + 1);
  }
}
