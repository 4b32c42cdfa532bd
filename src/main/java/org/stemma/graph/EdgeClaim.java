package org.stemma.graph;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.stemma.paper.Evidence;

/**
 * That a paper says an edge.
 *
 * @param sources the claims that it follows from; none where the text itself says it
 */
record EdgeClaim(
    Node iri,
    Edge edge,
    double confidence,
    String layer,
    String rule,
    ImmutableSet<Evidence> evidence,
    ImmutableSet<Node> sources) {

  /** The layer of claims that follow from others. */
  static final String DERIVED = "derived";

  /** The surer first; of equals the same one whatever order they came in. */
  private static final Comparator<EdgeClaim> SURER =
      Comparator.comparingDouble(EdgeClaim::confidence)
          .reversed()
          .thenComparing(claim -> !claim.sources().isEmpty())
          .thenComparing(EdgeClaim::layer)
          .thenComparing(EdgeClaim::rule);

  /** The two claims of one edge as one: the surer's rule and confidence, the sentences of both. */
  static EdgeClaim merge(EdgeClaim a, EdgeClaim b) {
    EdgeClaim first = SURER.compare(a, b) <= 0 ? a : b;
    return new EdgeClaim(
        first.iri(),
        first.edge(),
        first.confidence(),
        first.layer(),
        first.rule(),
        union(a.evidence(), b.evidence()),
        union(a.sources(), b.sources()));
  }

  static <T> ImmutableSet<T> union(ImmutableSet<T> a, ImmutableSet<T> b) {
    return ImmutableSet.<T>builder().addAll(a).addAll(b).build();
  }
}
