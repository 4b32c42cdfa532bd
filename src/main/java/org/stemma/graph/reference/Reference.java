package org.stemma.graph.reference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.Ontology;
import org.stemma.graph.vocabulary.ST;

/** What the ontology says of itself and of its terms, in the order of their names. */
record Reference(
    String title,
    String description,
    String version,
    String versionIri,
    String licence,
    ImmutableList<Term> terms) {

  /** The ontology of this version. */
  static Reference shipped() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    Ontology.graph().triples().forEach(graph::add);
    Node header = ST.ONTOLOGY.asNode();
    List<Term> terms = new ArrayList<>();
    terms.addAll(terms(graph, Term.Kind.CLASS, OWL2.Class));
    terms.addAll(terms(graph, Term.Kind.OBJECT_PROPERTY, OWL2.ObjectProperty));
    terms.addAll(terms(graph, Term.Kind.DATATYPE_PROPERTY, OWL2.DatatypeProperty));
    terms.addAll(terms(graph, Term.Kind.INDIVIDUAL, OWL2.NamedIndividual));
    return new Reference(
        text(graph, header, DCTerms.title),
        text(graph, header, DCTerms.description),
        text(graph, header, OWL2.versionInfo),
        links(graph, header, OWL2.versionIRI).getFirst().iri(),
        links(graph, header, DCTerms.license).getFirst().iri(),
        ImmutableList.copyOf(terms));
  }

  /** The terms of that kind. */
  ImmutableList<Term> all(Term.Kind kind) {
    return terms.stream()
        .filter(term -> term.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Term> terms(Graph graph, Term.Kind kind, Resource type) {
    return graph
        .find(Node.ANY, RDF.type.asNode(), type.asNode())
        .mapWith(triple -> triple.getSubject())
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(ST.NS))
        .mapWith(node -> term(graph, kind, node))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Term::name))
        .toList();
  }

  private static Term term(Graph graph, Term.Kind kind, Node node) {
    return new Term(
        kind,
        node.getURI().substring(ST.NS.length()),
        text(graph, node, RDFS.label),
        text(graph, node, SKOS.definition),
        text(graph, node, SKOS.example),
        links(graph, node, kind == Term.Kind.CLASS ? RDFS.subClassOf : RDFS.subPropertyOf),
        links(graph, node, RDFS.domain),
        links(graph, node, RDFS.range),
        links(graph, node, OWL2.inverseOf));
  }

  private static String text(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }

  private static ImmutableList<Link> links(Graph graph, Node subject, Property property) {
    return graph
        .find(subject, property.asNode(), Node.ANY)
        .mapWith(triple -> Link.to(triple.getObject().getURI()))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Link::text))
        .collect(ImmutableList.toImmutableList());
  }
}
