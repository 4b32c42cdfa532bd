package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.stemma.query.NearestNames;
import org.stemma.serve.explore.Census.Named;

/** Finds what someone probably meant by a name that nothing bears. */
final class Near {
  private static final int MOST = 8;

  private Near() {}

  /** The entities of that kind whose names, or last parts of IRIs, are nearest to that. */
  static ImmutableList<Link> of(Census census, String kind, String typed) {
    ImmutableSet<String> near =
        ImmutableSet.<String>builder()
            .addAll(NearestNames.of(typed, census.ofKind(kind).map(named -> named.link().label())))
            .addAll(NearestNames.of(typed, census.ofKind(kind).map(Near::slug)))
            .build();
    return census
        .ofKind(kind)
        .filter(named -> near.contains(named.link().label()) || near.contains(slug(named)))
        .limit(MOST)
        .map(Named::link)
        .collect(toImmutableList());
  }

  private static String slug(Named named) {
    return named.iri().substring(named.iri().lastIndexOf('/') + 1);
  }
}
