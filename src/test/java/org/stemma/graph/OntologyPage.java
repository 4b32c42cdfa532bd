package org.stemma.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.vocabulary.ST;

/** The reference of the ontology as Markdown: a diagram, and a table of classes and properties. */
final class OntologyPage {
  /** Namespaces that are shortened, in the order in which they are tried. */
  private static final List<String[]> PREFIXES =
      List.of(
          new String[] {ST.NS, "st:"},
          new String[] {"http://www.w3.org/2001/XMLSchema#", "xsd:"},
          new String[] {"http://www.w3.org/ns/prov#", "prov:"},
          new String[] {"http://www.w3.org/ns/oa#", "oa:"},
          new String[] {"http://purl.org/spar/fabio/", "fabio:"},
          new String[] {"http://purl.org/dc/terms/", "dcterms:"},
          new String[] {"https://schema.org/", "schema:"});

  private final Model ontology;
  private final StringBuilder page = new StringBuilder();

  private OntologyPage(Model ontology) {
    this.ontology = ontology;
  }

  /** The page of that ontology, the same for the same ontology. */
  static String of(Model ontology) {
    OntologyPage page = new OntologyPage(ontology);
    page.header();
    page.diagram();
    page.classes();
    page.properties("Object properties", OWL2.ObjectProperty);
    page.properties("Datatype properties", OWL2.DatatypeProperty);
    page.individuals();
    return page.page.toString();
  }

  private void header() {
    Resource header = ontology.getResource(ST.ONTOLOGY.getURI());
    page.append("# ")
        .append(text(header, DCTerms.title))
        .append(
            "\n\nMade from [`ontology/stemma.ttl`](../ontology/stemma.ttl): do not edit. Renew it with ")
        .append("`./mvnw test -Dtest=OntologyPageTest -Dgolden.renew`.\n\n")
        .append(text(header, DCTerms.description))
        .append("\n\nVersion ")
        .append(text(header, OWL2.versionInfo))
        .append(", <")
        .append(header.getPropertyResourceValue(OWL2.versionIRI).getURI())
        .append(">; licence <")
        .append(header.getPropertyResourceValue(DCTerms.license).getURI())
        .append(">.\n`st:` is `")
        .append(ST.NS)
        .append(
            "`. [`ontology/alignments.ttl`](../ontology/alignments.ttl) maps it to schema.org, FaBiO, ML-Schema,")
        .append(
            " Linked Papers With Code, ORKG and Wikidata; [GRAPH.md](GRAPH.md) shows it at work.\n");
  }

  /** Classes as boxes, subclasses and the properties between classes as arrows. */
  private void diagram() {
    page.append("\n```mermaid\nclassDiagram\n  direction LR\n");
    for (Resource type : terms(OWL2.Class)) {
      page.append("  class ").append(type.getLocalName()).append('\n');
      for (Resource property : terms(OWL2.DatatypeProperty)) {
        if (property.hasProperty(RDFS.domain, type)) {
          page.append("  ")
              .append(type.getLocalName())
              .append(" : ")
              .append(property.getLocalName())
              .append(' ')
              .append(property.getPropertyResourceValue(RDFS.range).getLocalName())
              .append('\n');
        }
      }
    }
    for (Resource type : terms(OWL2.Class)) {
      type
          .listProperties(RDFS.subClassOf)
          .mapWith(statement -> statement.getResource())
          .filterKeep(above -> above.getURI().startsWith(ST.NS))
          .toList()
          .stream()
          .map(Resource::getLocalName)
          .sorted()
          .forEach(
              above ->
                  page.append("  ")
                      .append(above)
                      .append(" <|-- ")
                      .append(type.getLocalName())
                      .append('\n'));
    }
    for (Resource property : terms(OWL2.ObjectProperty)) {
      Resource from = property.getPropertyResourceValue(RDFS.domain);
      Resource to = property.getPropertyResourceValue(RDFS.range);
      if (from != null && to != null && !property.hasProperty(OWL2.inverseOf)) {
        page.append("  ")
            .append(from.getLocalName())
            .append(" --> ")
            .append(to.getLocalName())
            .append(" : ")
            .append(property.getLocalName())
            .append('\n');
      }
    }
    page.append("```\n");
  }

  private void classes() {
    page.append("\n## Classes\n\n| class | is | for example | under |\n|---|---|---|---|\n");
    for (Resource type : terms(OWL2.Class)) {
      row(type, links(type, RDFS.subClassOf));
    }
  }

  private void properties(String title, Resource kind) {
    page.append("\n## ")
        .append(title)
        .append(
            "\n\n| property | says | for example | from | to | under, inverse of |\n|---|---|---|---|---|---|\n");
    for (Resource property : terms(kind)) {
      String above = links(property, RDFS.subPropertyOf);
      String inverse = links(property, OWL2.inverseOf);
      row(
          property,
          links(property, RDFS.domain),
          links(property, RDFS.range),
          above + (above.isEmpty() || inverse.isEmpty() ? "" : "; ") + inverse);
    }
  }

  private void individuals() {
    page.append("\n## Individuals\n\n| individual | is | for example |\n|---|---|---|\n");
    terms(OWL2.NamedIndividual).forEach(this::row);
  }

  private void row(Resource term, String... cells) {
    page.append("| `st:")
        .append(term.getLocalName())
        .append("` | ")
        .append(cell(text(term, SKOS.definition)))
        .append(" | ")
        .append(cell(text(term, SKOS.example)));
    for (String cell : cells) {
      page.append(" | ").append(cell);
    }
    page.append(" |\n");
  }

  private void row(Resource term) {
    row(term, new String[0]);
  }

  private List<Resource> terms(Resource kind) {
    return ontology
        .listSubjectsWithProperty(RDF.type, kind)
        .filterKeep(term -> term.getURI().startsWith(ST.NS))
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getLocalName))
        .toList();
  }

  private static String text(Resource term, Property property) {
    return term.getProperty(property).getString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String links(Resource term, Property property) {
    return term
        .listProperties(property)
        .mapWith(statement -> shortened(statement.getObject()))
        .toList()
        .stream()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String shortened(RDFNode node) {
    String iri = node.asResource().getURI();
    return PREFIXES.stream()
        .filter(prefix -> iri.startsWith(prefix[0]))
        .findFirst()
        .map(prefix -> "`" + prefix[1] + iri.substring(prefix[0].length()) + "`")
        .orElse("<" + iri + ">");
  }
}
