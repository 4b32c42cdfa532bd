package org.stemma.validate;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Cuts quads into pieces: a new one where a new graph begins, and, in graphs that need not be seen
 * whole, where a new subject begins in a piece that is large. So memory holds a few pieces, however
 * large the graph of entities is.
 */
final class Pieces implements Iterator<Piece> {
  private static final int LARGE = 2_000;

  private final Iterator<Quad> quads;
  private final Predicate<Node> whole;
  private Optional<Quad> next = Optional.empty();

  /**
   * Pieces of those quads.
   *
   * @param quads in order of graph and subject
   * @param whole which graphs must be seen whole
   */
  Pieces(Iterator<Quad> quads, Predicate<Node> whole) {
    this.quads = quads;
    this.whole = whole;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Piece next() {
    Quad first = next.orElseThrow(NoSuchElementException::new);
    boolean uncut = whole.test(first.getGraph());
    ImmutableList.Builder<Triple> triples = ImmutableList.builder();
    Quad last;
    int size = 0;
    do {
      last = next.orElseThrow();
      triples.add(last.asTriple());
      size++;
      advance();
    } while (next.isPresent() && isSame(last, next.get(), uncut || size < LARGE));
    return new Piece(first.getGraph(), triples.build());
  }

  private static boolean isSame(Quad last, Quad next, boolean goOn) {
    return next.getGraph().equals(last.getGraph())
        && (goOn || next.getSubject().equals(last.getSubject()));
  }

  private void advance() {
    next = quads.hasNext() ? Optional.of(quads.next()) : Optional.empty();
  }
}
