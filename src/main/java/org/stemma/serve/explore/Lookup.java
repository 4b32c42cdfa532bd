package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/**
 * The names of things and the titles of papers in the rows of an answer, in which the same come
 * again and again: each is read once. For one question alone.
 */
final class Lookup {
  private final View view;
  private final Places places;
  private final Map<Node, Optional<Link>> things = new HashMap<>();
  private final Map<Node, PaperLine> papers = new HashMap<>();

  Lookup(View view) {
    this.view = view;
    this.places = new Places(view.iris());
  }

  /** A link to the thing in that cell, where there is one and it has a name. */
  Optional<Link> thing(Row row, String name) {
    return row.node(name).flatMap(node -> things.computeIfAbsent(node, this::link));
  }

  private Optional<Link> link(Node node) {
    return node.isURI()
        ? Labels.preferred(view.graph(), node).map(label -> places.link(label, node.getURI()))
        : Optional.empty();
  }

  /** The paper in the cell {@code ?paper}. */
  PaperLine paper(Row row) {
    return papers.computeIfAbsent(row.node("paper").orElseThrow(), this::line);
  }

  private PaperLine line(Node paper) {
    return new PaperLine(
        first(paper, DCTerms.title).orElse(paper.getURI()),
        places.of(paper.getURI()),
        first(paper, DCTerms.issued).or(() -> first(paper, ST.month)),
        ImmutableList.of());
  }

  private Optional<String> first(Node paper, Property property) {
    return Labels.literals(view.graph(), paper, property).findFirst();
  }
}
