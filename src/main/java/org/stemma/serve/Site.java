package org.stemma.serve;

import com.google.common.collect.ImmutableList;
import org.stemma.serve.explore.Explorer;

/** All that is served beside the endpoint. A new part of the site is one line here. */
final class Site {
  private static final ImmutableList<Pages> PARTS = ImmutableList.of(new Explorer(), Probes::over);

  private Site() {}

  /** The servlets of every part over that graph. */
  static ImmutableList<Route> over(ServedGraph graph) {
    return PARTS.stream()
        .flatMap(part -> part.over(graph).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
