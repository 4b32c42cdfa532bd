package org.stemma.search;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What an index reflects, as its last commit says.
 *
 * @param base what the IRIs of its store begin with
 * @param runs the finished runs whose papers it has all
 */
record IndexState(String base, ImmutableSet<String> runs) {
  /** Counts up whenever documents are made otherwise, so that every index is made anew. */
  private static final String FORMAT = "1";

  /** The state that a commit's data tell; empty where they tell none, or of another format. */
  static Optional<IndexState> of(@Nullable Iterable<Map.Entry<String, String>> data) {
    if (data == null) {
      return Optional.empty();
    }
    Map<String, String> commit = new HashMap<>();
    data.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
    if (!FORMAT.equals(commit.get("format"))) {
      return Optional.empty();
    }
    Iterable<String> runs =
        Splitter.on(' ').omitEmptyStrings().split(commit.getOrDefault("runs", ""));
    return Optional.of(new IndexState(commit.getOrDefault("base", ""), ImmutableSet.copyOf(runs)));
  }

  boolean reflects(Node run) {
    return runs.contains(run.getURI());
  }

  /** The same, to go with a commit. */
  ImmutableMap<String, String> toCommit() {
    return ImmutableMap.of("format", FORMAT, "base", base, "runs", Joiner.on(' ').join(runs));
  }
}
