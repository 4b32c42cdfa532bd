package org.stemma.serve.linked;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.stemma.export.rdf.Description;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.serve.View;

/**
 * What a graph says of a thing: its own statements, the claims and results about it with their
 * edges and sentences, of a paper its whole graph, and the names of everything that these speak of.
 * Of a thing that is much spoken of, only some.
 */
final class ThingDescription {
  /** Statements of the thing itself, and of a paper's graph. */
  private static final int STATEMENTS = 5000;

  private static final int CLAIMS = 200;

  /** By what claims and results are about a thing; mentions are a paper's. */
  private static final ImmutableSet<Property> ROLES =
      ImmutableSet.of(RDF.subject, RDF.object, ST.system, ST.onBenchmark, ST.baseline, ST.metric);

  private final View view;
  private final Node thing;
  private final Set<Triple> triples = new LinkedHashSet<>();
  private boolean whole = true;

  private ThingDescription(View view, Node thing) {
    this.view = view;
    this.thing = thing;
  }

  /** The description of that thing for a page: itself first, and then all else by name. */
  static ImmutableList<Description> of(View view, Node thing) {
    ThingDescription description = new ThingDescription(view, thing);
    description.gather();
    description.names();
    return Described.inOrder(description.triples, thing);
  }

  /** The same for a document of that IRI, which says what it is about. */
  static ImmutableList<Description> of(View view, Node thing, String document) {
    ThingDescription description = new ThingDescription(view, thing);
    description.gather();
    description.names();
    description.document(NodeFactory.createURI(document));
    return Described.inOrder(description.triples, thing);
  }

  private void gather() {
    Node graph = NodeFactory.createURI(thing.getURI() + "#graph");
    add(view.graph().find(Node.ANY, thing, Node.ANY, Node.ANY), STATEMENTS);
    add(view.graph().find(graph, Node.ANY, Node.ANY, Node.ANY), STATEMENTS);
    add(view.graph().find(view.iris().runsGraph(), graph, Node.ANY, Node.ANY), STATEMENTS);
    add(view.graph().find(Node.ANY, Node.ANY, PROV.wasGeneratedBy.asNode(), thing), CLAIMS);
    if (triples.isEmpty()) {
      graph();
    }
    evidence(thing);
    if (!view.graph().contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      claims();
    }
  }

  /** Of a named graph that nothing is said of, what it is. */
  private void graph() {
    triples.add(Triple.create(thing, RDF.type.asNode(), VOID.Dataset.asNode()));
    triples.add(
        Triple.create(
            thing,
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(
                "A named graph, which the SPARQL endpoint has whole.", "en")));
  }

  private void claims() {
    int left = CLAIMS;
    Set<Node> seen = new LinkedHashSet<>();
    for (Property role : ROLES) {
      Iterator<Quad> quads = view.graph().find(Node.ANY, Node.ANY, role.asNode(), thing);
      while (quads.hasNext() && left > 0) {
        Quad quad = quads.next();
        if (seen.add(quad.getSubject())) {
          left--;
          claim(quad.getGraph(), quad.getSubject());
        }
      }
      whole &= !quads.hasNext();
      Iter.close(quads);
    }
  }

  /** A claim, the edge that it is of, and its sentences. */
  private void claim(Node graph, Node claim) {
    Map<Node, Node> parts = new LinkedHashMap<>();
    for (Triple triple : list(view.graph().find(graph, claim, Node.ANY, Node.ANY))) {
      triples.add(triple);
      parts.put(triple.getPredicate(), triple.getObject());
    }
    Node subject = parts.get(RDF.subject.asNode());
    Node predicate = parts.get(RDF.predicate.asNode());
    Node object = parts.get(RDF.object.asNode());
    if (subject != null && predicate != null && object != null) {
      triples.add(Triple.create(subject, predicate, object));
    }
    evidence(claim);
  }

  private void evidence(Node claim) {
    for (Triple triple : list(view.graph().find(Node.ANY, claim, ST.evidence.asNode(), Node.ANY))) {
      triples.addAll(list(view.graph().find(Node.ANY, triple.getObject(), Node.ANY, Node.ANY)));
    }
  }

  /** The name of everything that is spoken of. */
  private void names() {
    Set<Node> spoken = new LinkedHashSet<>();
    for (Triple triple : triples) {
      spoken.add(triple.getSubject());
      if (triple.getObject().isURI() && !triple.getPredicate().equals(RDF.type.asNode())) {
        spoken.add(triple.getObject());
      }
    }
    for (Node node : spoken) {
      name(node, SKOS.prefLabel).or(() -> name(node, DCTerms.title)).ifPresent(triples::add);
    }
  }

  private Optional<Triple> name(Node node, Property property) {
    return list(view.graph().find(Node.ANY, node, property.asNode(), Node.ANY)).stream()
        .findFirst();
  }

  private void document(Node document) {
    triples.add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    triples.add(Triple.create(document, FOAF.primaryTopic.asNode(), thing));
    if (!whole) {
      triples.add(
          Triple.create(
              document,
              RDFS.comment.asNode(),
              NodeFactory.createLiteralLang(
                  "Some of what the graph says; the SPARQL endpoint has all of it.", "en")));
    }
  }

  private void add(Iterator<Quad> quads, int limit) {
    for (int i = 0; i < limit && quads.hasNext(); i++) {
      triples.add(quads.next().asTriple());
    }
    whole &= !quads.hasNext();
    Iter.close(quads);
  }

  private static ImmutableList<Triple> list(Iterator<Quad> quads) {
    return ImmutableList.copyOf(Iter.map(quads, Quad::asTriple));
  }
}
