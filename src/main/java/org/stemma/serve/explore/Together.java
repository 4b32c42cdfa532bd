package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/** What papers name together with a thing. */
final class Together {
  private static final int MOST = 12;

  private Together() {}

  /**
   * Another thing.
   *
   * @param papers how many name both
   */
  public record Companion(Link link, int papers) {}

  /** Those that most papers name with it, where more than one does. */
  static ImmutableList<Companion> with(View view, Census census, String iri) {
    DatasetGraph graph = view.graph();
    Node entity = NodeFactory.createURI(iri);
    Node mentions = ST.mentions.asNode();
    Set<Node> papers = new HashSet<>();
    graph
        .find(Node.ANY, Node.ANY, mentions, entity)
        .forEachRemaining(quad -> papers.add(quad.getSubject()));
    Multiset<String> others = HashMultiset.create();
    for (Node paper : papers) {
      graph
          .find(Node.ANY, paper, mentions, Node.ANY)
          .forEachRemaining(quad -> others.add(quad.getObject().getURI()));
    }
    return Multisets.copyHighestCountFirst(others).entrySet().stream()
        .filter(entry -> entry.getCount() > 1)
        .flatMap(entry -> companion(census, String.valueOf(entry.getElement()), entry.getCount()))
        .filter(companion -> !companion.link().href().equals(new Places(view.iris()).of(iri)))
        .limit(MOST)
        .collect(toImmutableList());
  }

  private static Stream<Companion> companion(Census census, String iri, int papers) {
    return Optional.ofNullable(census.entities().get(iri)).stream()
        .map(named -> new Companion(named.link(), papers));
  }
}
