package org.stemma.graph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class STTest {
  private final Model ontology = RDFDataMgr.loadModel("ontology/stemma.ttl");

  @Test
  void holdsEveryTermOfTheOntologyAndNoOther() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : ST.class.getFields()) {
      if (field.get(null) instanceof RDFNode term && !term.equals(ST.ONTOLOGY)) {
        assertThat(term.asResource().getURI()).isEqualTo(ST.NS + field.getName());
        constants.add(field.getName());
      }
    }
    Set<String> terms = new TreeSet<>();
    ontology
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(ST.NS))
        .forEach(term -> terms.add(term.getURI().substring(ST.NS.length())));
    assertThat(constants).isEqualTo(terms);
  }

  @Test
  void callsPropertiesPropertiesAndClassesResources() throws IllegalAccessException {
    for (Field field : ST.class.getFields()) {
      if (field.get(null) instanceof Resource term && !term.equals(ST.ONTOLOGY)) {
        boolean isProperty =
            ontology.contains(term, RDF.type, OWL2.ObjectProperty)
                || ontology.contains(term, RDF.type, OWL2.DatatypeProperty);
        assertThat(isProperty).as(field.getName()).isEqualTo(term instanceof Property);
      }
    }
  }

  @Test
  void definesEveryTermWithLabelAndDefinition() {
    ontology
        .listSubjects()
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(ST.NS))
        .forEach(
            term -> {
              assertThat(term.hasProperty(RDFS.label)).as("label of %s", term).isTrue();
              assertThat(term.hasProperty(SKOS.definition)).as("definition of %s", term).isTrue();
              assertThat(term.hasProperty(RDFS.isDefinedBy, ST.ONTOLOGY))
                  .as("isDefinedBy of %s", term)
                  .isTrue();
            });
  }
}
