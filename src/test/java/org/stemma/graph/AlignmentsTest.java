package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.stemma.graph.vocabulary.ST;

class AlignmentsTest {
  private static final List<String> VOCABULARIES =
      List.of(
          "https://schema.org/",
          "http://purl.org/spar/fabio/",
          "http://purl.org/spar/cito/",
          "https://w3id.org/fair4ml#",
          "http://qudt.org/schema/qudt/",
          "http://www.w3.org/ns/mls#",
          "https://linkedpaperswithcode.com/",
          "http://orkg.org/orkg/",
          "http://www.wikidata.org/entity/Q");

  private static final Set<Property> OF_CLASSES =
      Set.of(
          RDFS.subClassOf,
          OWL2.equivalentClass,
          SKOS.closeMatch,
          SKOS.narrowMatch,
          SKOS.relatedMatch);

  private static final Set<Property> OF_PROPERTIES =
      Set.of(
          RDFS.subPropertyOf,
          OWL2.equivalentProperty,
          SKOS.closeMatch,
          SKOS.narrowMatch,
          SKOS.relatedMatch);

  private final Model ontology = RDFDataMgr.loadModel("ontology/stemma.ttl");
  private final List<Statement> alignments =
      RDFDataMgr.loadModel("ontology/alignments.ttl")
          .listStatements()
          .filterDrop(statement -> statement.getSubject().getURI().endsWith("/stemma/alignments"))
          .filterDrop(statement -> statement.getPredicate().equals(RDF.type))
          .toList();

  @Test
  void alignsOurTermsAsWhatTheyAre() {
    for (Statement alignment : alignments) {
      assertThat(ontology.contains(alignment.getSubject(), RDFS.isDefinedBy, ST.ONTOLOGY))
          .as("our term: %s", alignment)
          .isTrue();
      boolean ofClass = ontology.contains(alignment.getSubject(), RDF.type, OWL2.Class);
      assertThat(ofClass ? OF_CLASSES : OF_PROPERTIES)
          .as("%s", alignment)
          .contains(alignment.getPredicate());
    }
  }

  @Test
  void pointsIntoEachOfTheVocabulariesAndNoOther() {
    assertThat(
            alignments.stream()
                .map(alignment -> alignment.getResource().getURI())
                .map(iri -> VOCABULARIES.stream().filter(iri::startsWith).findFirst().orElse(iri))
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(VOCABULARIES);
  }
}
