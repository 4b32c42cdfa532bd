package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.explore.Neighbourhood.Spot;
import org.stemma.serve.explore.Neighbourhood.Tie;

/**
 * Finds the neighbours of things in one state of the graph. Claims are looked up for those edges
 * alone that are shown, so that a benchmark that a thousand papers use is no slower than another.
 */
record Surroundings(DatasetGraph graph, Names names, Census census) {
  private static final ImmutableList<Property> RELATIONS =
      ImmutableList.of(
          ST.variantOf,
          ST.derivedFrom,
          ST.subsetOf,
          ST.outperforms,
          ST.usesMethod,
          ST.evaluatedOn,
          ST.trainedOn,
          ST.basedOnModel,
          ST.proposes,
          ST.studies,
          ST.evaluatesOn,
          ST.trainsOn,
          ST.baseModel,
          ST.comparesWith);

  private static final int THINGS = 36;
  private static final int PAPERS = 8;

  /** More claims of one edge are not compared for the surest. */
  private static final int CLAIMS = 5;

  /** What stands around that thing; nothing where the graph has no such thing. */
  Optional<Neighbourhood> of(String iri) {
    Node centre = NodeFactory.createURI(iri);
    return spot(centre).map(spot -> around(centre, spot));
  }

  private Neighbourhood around(Node centre, Spot spot) {
    SetMultimap<Edge, Node> statedIn = LinkedHashMultimap.create();
    for (Property relation : RELATIONS) {
      edges(centre, relation, Node.ANY)
          .forEach(
              quad -> statedIn.put(new Edge(relation, true, quad.getObject()), quad.getGraph()));
      edges(Node.ANY, relation, centre)
          .forEach(
              quad -> statedIn.put(new Edge(relation, false, quad.getSubject()), quad.getGraph()));
    }
    Comparator<Edge> mostStated = Comparator.comparingInt(edge -> -statedIn.get(edge).size());
    Comparator<Edge> bestKnown =
        Comparator.comparingInt(edge -> -census.papersNaming(edge.other.getURI()));
    ImmutableList<Edge> ranked =
        statedIn.keySet().stream()
            .filter(edge -> !edge.other.equals(centre))
            .sorted(mostStated.thenComparing(bestKnown).thenComparing(edge -> edge.other.getURI()))
            .collect(toImmutableList());
    ImmutableList<Tie> ties =
        Stream.concat(
                ranked.stream().filter(edge -> !isPaper(edge.other)).limit(THINGS),
                ranked.stream().filter(edge -> isPaper(edge.other)).limit(PAPERS))
            .flatMap(edge -> tie(centre, edge, statedIn.get(edge)).stream())
            .collect(toImmutableList());
    return new Neighbourhood(spot, ties, ranked.size() - ties.size());
  }

  private Stream<Quad> edges(Node subject, Property relation, Node object) {
    return Iter.asStream(graph.find(Node.ANY, subject, relation.asNode(), object))
        .filter(quad -> quad.getSubject().isURI() && quad.getObject().isURI());
  }

  private Optional<Tie> tie(Node centre, Edge edge, Set<Node> graphs) {
    Node subject = edge.outward ? centre : edge.other;
    Node object = edge.outward ? edge.other : centre;
    Optional<Witnessed> surest =
        graphs.stream()
            .limit(CLAIMS)
            .flatMap(source -> claims(source, subject, edge.relation.asNode(), object))
            .max(Comparator.comparingDouble(Witnessed::confidence));
    return spot(edge.other)
        .map(
            other ->
                new Tie(
                    edge.relation.getLocalName(),
                    edge.outward,
                    other,
                    surest.isPresent() ? graphs.size() : 0,
                    // What is known of names beforehand has no claim and is certain.
                    surest.map(Witnessed::confidence).orElse(1.0),
                    surest.flatMap(Witnessed::sentence),
                    surest.flatMap(Witnessed::paper).flatMap(this::spot).map(Spot::link)));
  }

  private Stream<Witnessed> claims(Node source, Node subject, Node relation, Node object) {
    return Iter.asStream(graph.find(source, Node.ANY, RDF.object.asNode(), object))
        .map(Quad::getSubject)
        .filter(claim -> graph.contains(source, claim, RDF.subject.asNode(), subject))
        .filter(claim -> graph.contains(source, claim, RDF.predicate.asNode(), relation))
        .map(
            claim ->
                new Witnessed(
                    value(source, claim, ST.confidence)
                        .map(node -> Double.parseDouble(node.getLiteralLexicalForm()))
                        .orElse(0.0),
                    value(source, claim, ST.evidence)
                        .flatMap(sentence -> value(source, sentence, OA.exact))
                        .map(Node::getLiteralLexicalForm),
                    value(source, claim, ST.statedIn)));
  }

  private Optional<Node> value(Node source, Node subject, Property property) {
    return Iter.asStream(graph.find(source, subject, property.asNode(), Node.ANY))
        .map(Quad::getObject)
        .findFirst();
  }

  private Optional<Spot> spot(Node node) {
    String iri = node.getURI();
    Link known = names.links().get(iri);
    if (known != null) {
      return Optional.of(
          new Spot(iri, known.label(), known.href(), known.kind(), census.papersNaming(iri)));
    }
    return Iter.asStream(graph.find(Node.ANY, node, DCTerms.title.asNode(), Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .map(title -> new Spot(iri, title, names.places().of(iri), "paper", 0));
  }

  private boolean isPaper(Node node) {
    return names.places().kind(node.getURI()).equals(Optional.of("paper"));
  }

  private record Edge(Property relation, boolean outward, Node other) {}

  private record Witnessed(double confidence, Optional<String> sentence, Optional<Node> paper) {}
}
