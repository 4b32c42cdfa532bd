package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.graph.Samples.method;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Subject;

/** Scans the ontology for the pitfalls that vocabularies are known for. */
class OntologyTest {
  private static final Pattern TERM = Pattern.compile("\\bst:([A-Za-z]+)");

  private final Model ontology = RDFDataMgr.loadModel("ontology/stemma.ttl");
  private final List<Resource> terms =
      ontology
          .listSubjects()
          .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(ST.NS))
          .toList();

  @Test
  void saysWhatItIsAndWhatOneMayDoWithIt() {
    Resource header = ontology.getResource(ST.ONTOLOGY.getURI());
    String version = header.getProperty(OWL2.versionInfo).getString();
    assertThat(header.getPropertyResourceValue(OWL2.versionIRI).getURI())
        .isEqualTo(ST.ONTOLOGY.getURI() + "/" + version);
    for (Property property : List.of(DCTerms.title, DCTerms.description, DCTerms.license)) {
      assertThat(header.hasProperty(property)).as("%s", property).isTrue();
    }
  }

  @Test
  void givesEachTermExactlyOneLabelDefinitionAndExample() {
    for (Resource term : terms) {
      for (Property property : List.of(RDFS.label, SKOS.definition, SKOS.example)) {
        assertThat(term.listProperties(property).toList())
            .as("%s of %s", property, term)
            .hasSize(1);
      }
      assertThat(term.hasProperty(RDFS.isDefinedBy, ST.ONTOLOGY)).as("home of %s", term).isTrue();
    }
  }

  @Test
  void givesNoTwoTermsOfAKindOneLabel() {
    for (Resource kind : List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
      assertThat(
              ontology
                  .listSubjectsWithProperty(RDF.type, kind)
                  .filterKeep(terms::contains)
                  .mapWith(term -> term.getProperty(RDFS.label).getString())
                  .toList())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void leavesNoClassAloneAndNoPropertyLoose() {
    for (Resource term : terms) {
      if (term.hasProperty(RDF.type, OWL2.Class)) {
        boolean linked =
            term.hasProperty(RDFS.subClassOf)
                || ontology.contains(null, RDFS.subClassOf, term)
                || ontology.contains(null, RDFS.range, term);
        assertThat(linked).as("links of %s", term).isTrue();
      } else if (!term.hasProperty(RDF.type, OWL2.NamedIndividual)) {
        boolean linked = term.hasProperty(RDFS.domain) || term.hasProperty(RDFS.range);
        assertThat(linked).as("domain or range of %s", term).isTrue();
      }
    }
  }

  @Test
  void drawsDomainsAndRangesFromItsOwnClassesAndXmlSchema() {
    for (Property property : List.of(RDFS.domain, RDFS.range)) {
      for (RDFNode target : ontology.listObjectsOfProperty(property).toList()) {
        boolean known =
            target.asResource().hasProperty(RDF.type, OWL2.Class)
                || target.asResource().getURI().startsWith(XSD.getURI());
        assertThat(known).as("%s", target).isTrue();
      }
    }
    for (Resource text :
        ontology.listSubjectsWithProperty(RDF.type, OWL2.DatatypeProperty).toList()) {
      assertThat(text.getPropertyResourceValue(RDFS.range).getURI()).startsWith(XSD.getURI());
    }
  }

  @Test
  void declaresTheTermsOfOthersThatItBuildsOn() {
    for (Property property : List.of(RDFS.subClassOf, RDFS.subPropertyOf, OWL2.inverseOf)) {
      for (RDFNode target : ontology.listObjectsOfProperty(property).toList()) {
        assertThat(target.asResource().hasProperty(RDF.type)).as("%s", target).isTrue();
      }
    }
  }

  @Test
  void definesNothingThatNoGraphUses() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder :
        List.of(
            "src/test/resources/org/stemma/query",
            "src/test/resources/org/stemma/store",
            "ontology/lexicon",
            "ontology/rules")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file :
            files.filter(name -> name.toString().matches(".*\\.(trig|ttl|rq)")).toList()) {
          TERM.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
        }
      }
    }
    Samples paper = Samples.of(Paper.of("x", "A study", "We propose A. It is trained on C."));
    paper
        .fact(Predicate.PROPOSES, Subject.PAPER, method("A"), 1, "propose")
        .fact(
            Predicate.TRAINS_ON,
            Subject.PAPER,
            new EntityKey(EntityType.BENCHMARK, "C"),
            1,
            "trained");
    Stream<Triple> written =
        Stream.concat(
            new PaperMapper(Iris.DEFAULT, Lexicon.EMPTY).map(paper.build()).triples().stream(),
            new EntityDescriber(Iris.DEFAULT, Lexicon.EMPTY)
                    .describe(
                        new EntityKey(EntityType.MODEL, "Qwen2.5-7B-Instruct"),
                        List.of("Qwen2.5-7B-Instruct"),
                        List.of())
                    .stream());
    written
        .map(Triple::getPredicate)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(ST.NS))
        .forEach(iri -> used.add(iri.substring(ST.NS.length())));
    Set<String> unused = new TreeSet<>();
    for (Resource term : terms) {
      // Classes that only hold others together have no instances of their own.
      if (!ontology.contains(null, RDFS.subClassOf, term)
          && !ontology.contains(null, RDF.type, term)) {
        unused.add(term.getLocalName());
      }
    }
    unused.removeAll(used);
    assertThat(unused).isEmpty();
  }
}
