package org.stemma.serve;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import org.stemma.serve.explore.Explorer;
import org.stemma.serve.linked.PlainPages;

/** All that is served beside the endpoint. A new part of the site is one line here. */
final class Site {
  private static final ImmutableList<Pages> PARTS =
      ImmutableList.of(
          new Explorer(),
          Probes::over,
          // For what no part above has a page of.
          new PlainPages());

  private Site() {}

  /** The servlets of every part over that graph; of two of one path, the first. */
  static ImmutableCollection<Route> over(ServedGraph graph) {
    return PARTS.stream()
        .flatMap(part -> part.over(graph).stream())
        .collect(toImmutableMap(Route::path, route -> route, (first, later) -> first))
        .values();
  }
}
