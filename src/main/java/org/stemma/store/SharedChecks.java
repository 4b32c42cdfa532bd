package org.stemma.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.stemma.graph.Shapes;

/**
 * Checks what is written and belongs to no one paper: descriptions of entities, conclusions, runs.
 * What is found is told at the end and refuses nothing, since no paper is at fault.
 */
final class SharedChecks {
  /** So many subjects make a piece that is worth a task. */
  private static final int PIECE = 256;

  private final Optional<Shapes> shapes;
  private final List<String> found = new ArrayList<>();

  SharedChecks(Optional<Shapes> shapes) {
    this.shapes = shapes;
  }

  /** Checks those, which are all that is new of their subjects, on all cores. */
  void check(Collection<Triple> triples) {
    if (shapes.isEmpty() || triples.isEmpty()) {
      return;
    }
    var bySubject = Multimaps.index(triples, Triple::getSubject);
    List<Node> subjects = bySubject.keySet().asList();
    List<List<Node>> pieces = Lists.partition(subjects, PIECE);
    pieces.parallelStream()
        .map(
            piece ->
                shapes
                    .get()
                    .check(piece.stream().flatMap(node -> bySubject.get(node).stream()).toList()))
        .flatMap(Collection::stream)
        .map(violation -> violation.line())
        .sorted(Comparator.naturalOrder())
        .forEachOrdered(found::add);
  }

  /** What was found so far, each thing once. */
  ImmutableList<String> found() {
    return ImmutableSortedSet.copyOf(found).asList();
  }
}
