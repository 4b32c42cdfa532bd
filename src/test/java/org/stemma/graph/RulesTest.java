package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.PathBase;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.stemma.graph.vocabulary.ST;

final class RulesTest {
  private static final ImmutableList<Rule> RULES = Rules.shipped().inOrder();

  @Test
  void indexNamesEveryRule() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/rules"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".rq")))
          .containsExactlyInAnyOrderElementsOf(
              RULES.stream().map(rule -> rule.name() + ".rq").toList());
    }
    assertThat(RULES).noneMatch(rule -> rule.title().equals(rule.name()));
  }

  @Test
  void noTwoRulesConcludeWithOneProperty() {
    Set<Node> seen = new HashSet<>();
    for (Rule rule : RULES) {
      assertThat(rule.properties()).isNotEmpty();
      assertThat(Sets.intersection(rule.properties(), seen)).isEmpty();
      seen.addAll(rule.properties());
    }
  }

  /** Else one application of each, in order, would not be all that follows. */
  @Test
  void noRuleBuildsUponWhatItOrALaterOneConcludes() {
    for (int i = 0; i < RULES.size(); i++) {
      Set<Node> notYet = new HashSet<>();
      RULES.subList(i, RULES.size()).forEach(rule -> notYet.addAll(rule.properties()));
      assertThat(Sets.intersection(read(RULES.get(i)), notYet)).as(RULES.get(i).name()).isEmpty();
    }
  }

  @Test
  void everyPropertyIsDefinedAndInversesAreThoseOfTheOntology() {
    Model ontology = RDFDataMgr.loadModel("ontology/stemma.ttl");
    Set<String> inverses = new HashSet<>();
    for (Rule rule : RULES) {
      for (Node node : rule.properties()) {
        var property = ResourceFactory.createProperty(node.getURI());
        assertThat(ontology.contains(property, RDF.type)).as(node.toString()).isTrue();
        if (rule.name().equals("inverses")) {
          inverses.add(node.getURI());
        }
      }
    }
    assertThat(
            ontology
                .listSubjectsWithProperty(OWL.inverseOf)
                .filterKeep(property -> property.getURI().startsWith(ST.NS))
                .mapWith(property -> property.getURI())
                .toSet())
        .isEqualTo(inverses);
  }

  @Test
  void fingerprintTellsRulesApart() {
    Rules fewer = new Rules(RULES.subList(1, RULES.size()));
    assertThat(fewer.fingerprint()).isNotEqualTo(Rules.shipped().fingerprint());
  }

  private static Set<Node> read(Rule rule) {
    Set<Node> properties = new HashSet<>();
    ElementWalker.walk(
        rule.query().getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            for (TriplePath pattern : block.getPattern().getList()) {
              if (pattern.isTriple()) {
                properties.add(pattern.getPredicate());
              } else {
                assertThat(pattern.getPath()).isInstanceOf(PathBase.class);
                RULES.stream()
                    .flatMap(other -> other.properties().stream())
                    .filter(p -> pattern.getPath().toString().contains("<" + p.getURI() + ">"))
                    .forEach(properties::add);
              }
            }
          }
        });
    return properties;
  }
}
