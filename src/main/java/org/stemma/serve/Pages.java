package org.stemma.serve;

import com.google.common.collect.ImmutableList;

/** A part of the site: servlets that answer from the graph that is served. */
@FunctionalInterface
public interface Pages {
  /** The part's servlets over that graph. */
  ImmutableList<Route> over(ServedGraph graph);
}
