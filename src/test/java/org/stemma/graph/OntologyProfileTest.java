package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/** Checks with the OWL API that reasoners for OWL 2 DL can take the ontology. */
class OntologyProfileTest {
  private final OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
  private final OWL2DLProfile profile = new OWL2DLProfile();

  @Test
  void holdsTheOntologyAndItsAlignmentsWithinOwl2Dl() throws OWLOntologyCreationException {
    // The second imports the first, which the manager has by then.
    for (String file : new String[] {"ontology/stemma.ttl", "ontology/alignments.ttl"}) {
      var ontology = manager.loadOntologyFromOntologyDocument(new File(file));
      assertThat(ontology.getLogicalAxiomCount()).as(file).isPositive();
      assertThat(profile.checkOntology(ontology).getViolations()).as(file).isEmpty();
    }
  }

  @Test
  void wouldNoticeATransitivePropertyThatMustNotBe() throws OWLOntologyCreationException {
    String text =
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        <urn:x> a owl:Ontology .
        <urn:x#p> a owl:ObjectProperty , owl:TransitiveProperty , owl:AsymmetricProperty .
        """;
    var ontology = manager.loadOntologyFromOntologyDocument(new StringDocumentSource(text));
    assertThat(profile.checkOntology(ontology).isInProfile()).isFalse();
  }
}
