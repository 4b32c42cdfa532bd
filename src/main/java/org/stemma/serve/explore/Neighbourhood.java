package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a thing in the graph.
 *
 * @param centre the thing itself
 * @param edges to and from it, those that most papers state first, papers after other things
 * @param left how many edges more there are
 */
public record Neighbourhood(Spot centre, ImmutableList<Tie> edges, int left) {
  /**
   * A thing, as a knot of the net.
   *
   * @param iri by which its own neighbourhood is asked for
   * @param papers how many name it
   */
  public record Spot(String iri, String label, String href, String kind, int papers) {
    /** A link to its page. */
    public Link link() {
      return new Link(label, href, kind);
    }
  }

  /**
   * An edge.
   *
   * @param relation the property's local name
   * @param outward whether it leads from the centre to the other
   * @param papers how many state it; none where it comes from what is known of names
   * @param confidence of the surest claim of it
   * @param sentence in which that claim stands
   * @param source the paper that makes it
   */
  public record Tie(
      String relation,
      boolean outward,
      Spot other,
      int papers,
      double confidence,
      Optional<String> sentence,
      Optional<Link> source) {
    /** The relation as a verb. */
    public String verb() {
      return Relation.words(relation);
    }

    /** The confidence in per cent, rounded. */
    public int percent() {
      return (int) Math.round(confidence * 100);
    }
  }

  /** All things that it shows, each once. */
  ImmutableList<Spot> spots() {
    return Stream.concat(Stream.of(centre), edges.stream().map(Tie::other))
        .distinct()
        .collect(toImmutableList());
  }
}
