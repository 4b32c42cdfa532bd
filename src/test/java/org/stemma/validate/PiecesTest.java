package org.stemma.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class PiecesTest {
  @Test
  void cutsLargeGraphsBetweenSubjectsAndOthersNowhere() {
    ImmutableList<Quad> quads =
        IntStream.range(0, 9_000)
            .mapToObj(
                i ->
                    Quad.create(
                        node(i < 4_500 ? "a" : "b"), node("s" + i / 3), node("p"), node("o" + i)))
            .collect(ImmutableList.toImmutableList());
    var pieces = new Pieces(quads.iterator(), graph -> graph.equals(node("b")));
    ImmutableList<Piece> all = ImmutableList.copyOf(pieces);
    assertThat(all)
        .extracting(piece -> piece.triples().size())
        .containsExactly(2_001, 2_001, 498, 4_500);
    assertThat(all)
        .extracting(Piece::graph)
        .containsExactly(node("a"), node("a"), node("a"), node("b"));
    assertThat(new Pieces(ImmutableList.<Quad>of().iterator(), graph -> true).hasNext()).isFalse();
  }

  private static Node node(String name) {
    return NodeFactory.createURI("urn:" + name);
  }
}
