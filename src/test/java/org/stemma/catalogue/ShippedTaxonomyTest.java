package org.stemma.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What the taxonomy must be, so that a curator's slip fails the build. */
final class ShippedTaxonomyTest {
  private final Model taxonomy = RDFDataMgr.loadModel("ontology/taxonomy.ttl");
  private final Model lexicon = ModelFactory.createDefaultModel();

  ShippedTaxonomyTest() {
    for (Path file : Harvest.filesOf(Path.of("ontology/lexicon"))) {
      RDFDataMgr.read(lexicon, file.toString());
    }
  }

  private boolean isKnown(Resource entity) {
    return lexicon.contains(entity, SKOS.prefLabel) || taxonomy.contains(entity, SKOS.prefLabel);
  }

  @Test
  void speaksOnlyOfWhatIsKnown() {
    Set<String> unknown = new TreeSet<>();
    for (Statement statement : taxonomy.listStatements().toList()) {
      if (!isKnown(statement.getSubject())) {
        unknown.add(statement.getSubject().toString());
      }
    }
    for (var property : List.of(SKOS.broader, DCTerms.subject)) {
      for (RDFNode target : taxonomy.listObjectsOfProperty(property).toList()) {
        if (!isKnown(target.asResource())) {
          unknown.add(target.toString());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void namesNothingThatTheLexiconNames() {
    for (Resource named : taxonomy.listSubjectsWithProperty(SKOS.prefLabel).toList()) {
      assertThat(lexicon.contains(named, SKOS.prefLabel)).as("%s", named).isFalse();
      assertThat(taxonomy.contains(null, SKOS.broader, named)).as("%s", named).isTrue();
    }
  }

  @Test
  void climbsToATopFromEverywhere() {
    for (Resource entity : taxonomy.listSubjectsWithProperty(SKOS.broader).toList()) {
      List<Resource> way = new ArrayList<>();
      Resource at = entity;
      while (at != null) {
        assertThat(way).as("ring").doesNotContain(at);
        way.add(at);
        assertThat(at.listProperties(SKOS.broader).toList()).as("%s", at).hasSizeLessThan(2);
        at = at.getPropertyResourceValue(SKOS.broader);
      }
    }
  }

  @Test
  void givesNoTwoEntitiesOneMatchAndEachMatchASource() {
    List<RDFNode> matches =
        taxonomy
            .listStatements(null, SKOS.exactMatch, (RDFNode) null)
            .mapWith(Statement::getObject)
            .toList();
    assertThat(matches).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    for (var property : List.of(SKOS.exactMatch, DCTerms.subject)) {
      assertThat(taxonomy.listSubjectsWithProperty(property).toList())
          .allMatch(entity -> entity.hasProperty(DCTerms.source));
    }
  }
}
