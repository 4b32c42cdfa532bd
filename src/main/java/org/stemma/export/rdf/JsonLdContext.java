package org.stemma.export.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.stemma.graph.Iris;
import org.stemma.graph.Ontology;
import org.stemma.graph.Prefixes;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.QUDT;
import org.stemma.graph.vocabulary.ST;

/**
 * The words of Stemma's JSON-LD: a term for each class and property of the ontology, as it says
 * what their values are, and for those that Stemma takes from elsewhere. {@code
 * ontology/context.jsonld} is this context, published; dumps carry it within, so that no processor
 * need fetch it.
 */
public final class JsonLdContext {
  /** Where the context is published. */
  public static final String IRI = Iris.DEFAULT.base() + "context.jsonld";

  /** What a term stands for, and what a plain string in its place is. */
  record Term(String name, String iri, Optional<String> coercion) {}

  private static final String LINK = "@id";

  private static final ImmutableList<Property> TEXTS =
      ImmutableList.of(
          DCTerms.identifier,
          DCTerms.title,
          DCTerms.abstract_,
          DC_11.creator,
          SchemaDO.name,
          SchemaDO.softwareVersion,
          SchemaDO.version,
          RDFS.label,
          RDFS.comment,
          SKOS.prefLabel,
          SKOS.altLabel,
          SKOS.definition,
          SKOS.example,
          OA.exact);

  private static final ImmutableList<Property> LINKS =
      ImmutableList.of(
          SchemaDO.url,
          SchemaDO.author,
          SchemaDO.codeRepository,
          SchemaDO.sameAs,
          SchemaDO.sourceOrganization,
          QUDT.hasUnit,
          DCTerms.subject,
          RDFS.seeAlso,
          RDFS.isDefinedBy,
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          RDFS.domain,
          RDFS.range,
          SKOS.broader,
          SKOS.exactMatch,
          RDF.subject,
          RDF.predicate,
          RDF.object,
          PROV.used,
          PROV.wasAssociatedWith,
          PROV.wasDerivedFrom,
          PROV.wasGeneratedBy,
          FOAF.primaryTopic);

  private static final ImmutableMap<Property, Resource> TYPED =
      ImmutableMap.of(
          DCTerms.issued, XSD.date,
          OA.start, XSD.integer,
          OA.end, XSD.integer,
          PROV.startedAtTime, XSD.dateTime,
          PROV.endedAtTime, XSD.dateTime);

  private final ImmutableSortedMap<String, String> prefixes;
  private final ImmutableMap<String, Term> byIri;

  private JsonLdContext(
      ImmutableSortedMap<String, String> prefixes, ImmutableMap<String, Term> byIri) {
    this.prefixes = prefixes;
    this.byIri = byIri;
  }

  /** The context of the ontology of this version. */
  public static JsonLdContext ofOntology() {
    Map<String, Term> terms = new TreeMap<>();
    Map<Node, String> ranges = new HashMap<>();
    for (Triple triple : Ontology.graph().triples()) {
      if (triple.getPredicate().equals(RDFS.range.asNode()) && triple.getObject().isURI()) {
        ranges.put(triple.getSubject(), triple.getObject().getURI());
      }
    }
    for (Triple triple : Ontology.graph().triples()) {
      Node node = triple.getSubject();
      if (!triple.getPredicate().equals(RDF.type.asNode())
          || !node.isURI()
          || !node.getURI().startsWith(ST.NS)) {
        continue;
      }
      if (triple.getObject().equals(OWL2.Class.asNode())) {
        put(terms, node.getURI(), Optional.empty());
      } else if (triple.getObject().equals(OWL2.ObjectProperty.asNode())) {
        put(terms, node.getURI(), Optional.of(LINK));
      } else if (triple.getObject().equals(OWL2.DatatypeProperty.asNode())) {
        put(
            terms,
            node.getURI(),
            Optional.ofNullable(ranges.get(node)).filter(JsonLdContext::isTyped));
      }
    }
    borrowed(terms);
    return new JsonLdContext(vocabularies(), ImmutableMap.copyOf(terms));
  }

  /** Whether values of that datatype need its name, as strings do not. */
  private static boolean isTyped(String range) {
    return range.startsWith(XSD.NS) && !range.equals(XSD.xstring.getURI());
  }

  /** The terms of other vocabularies that a graph uses most. */
  private static void borrowed(Map<String, Term> terms) {
    TEXTS.forEach(property -> put(terms, property.getURI(), Optional.empty()));
    LINKS.forEach(property -> put(terms, property.getURI(), Optional.of(LINK)));
    TYPED.forEach(
        (property, datatype) -> put(terms, property.getURI(), Optional.of(datatype.getURI())));
  }

  /** A term of the IRI's last part, unless a term of that name is there. */
  private static void put(Map<String, Term> terms, String iri, Optional<String> coercion) {
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    if (terms.values().stream().noneMatch(term -> term.name().equals(name))) {
      terms.put(iri, new Term(name, iri, coercion));
    }
  }

  /** The vocabularies' prefixes alone, since metric and others are terms. */
  private static ImmutableSortedMap<String, String> vocabularies() {
    return Prefixes.of(Iris.DEFAULT).entrySet().stream()
        .filter(prefix -> !prefix.getValue().startsWith(Iris.DEFAULT.base() + prefix.getKey()))
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                String::compareTo, Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The prefixes, in order. */
  ImmutableSortedMap<String, String> prefixes() {
    return prefixes;
  }

  /** The terms, in the order of their names. */
  Iterable<Term> terms() {
    return byIri.values().stream().sorted(Comparator.comparing(Term::name)).toList();
  }

  /** The term of that IRI. */
  Optional<Term> term(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** That IRI by a term or a prefix, or whole. */
  String shortened(String iri) {
    return term(iri).map(Term::name).orElseGet(() -> prefixed(iri));
  }

  /** That IRI by a prefix, or whole. */
  String prefixed(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue()) && !iri.startsWith("//", prefix.getValue().length())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
