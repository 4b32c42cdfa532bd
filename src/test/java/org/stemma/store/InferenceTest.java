package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.stemma.graph.Iris;
import org.stemma.graph.Ontology;
import org.stemma.graph.Rules;

final class InferenceTest {
  private static final String PREFIXES =
      """
      @base <https://w3id.org/stemma/> .
      @prefix st: <https://w3id.org/stemma/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix : <urn:x:> .
      """;

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
  private final Inference inference =
      new Inference(dataset, Iris.DEFAULT.runsGraph(), Rules.shipped());

  private Set<String> conclude(String turtle) {
    Txn.executeWrite(
        dataset,
        () -> {
          RDFParser.fromString(PREFIXES + ":g { " + turtle + " }", Lang.TRIG).parse(dataset);
          Ontology.graph().quads().forEach(dataset::add);
          inference.apply();
        });
    return concluded();
  }

  private Set<String> concluded() {
    return Txn.calculateRead(
        dataset,
        () -> {
          Set<String> lines = new TreeSet<>();
          dataset
              .find(Rules.GRAPH, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> lines.add(line(quad)));
          return lines;
        });
  }

  private static String line(Quad quad) {
    return name(quad.getSubject()) + " " + name(quad.getPredicate()) + " " + name(quad.getObject());
  }

  private static String name(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().replaceAll("^urn:x:|^.*#", "");
  }

  private static String result(String name, String paper, String value) {
    return ":%s st:onBenchmark :b ; st:metric :m ; st:resultKind \"absolute\" ; st:system :s ; st:value %s ; st:unit \"%%\" ; st:statedIn :%s . "
        .formatted(name, value, paper);
  }

  private static String paper(String name, String day) {
    return ":%s dcterms:issued \"%s\"^^xsd:date . ".formatted(name, day);
  }

  @Test
  void saysInversesTheOtherWayRound() {
    assertThat(conclude(":p st:proposes :a . :q st:mentions :a ."))
        .containsExactly("a proposedIn p");
  }

  @Test
  void climbsBothTreesAndNeverToItself() {
    assertThat(
            conclude(":a st:variantOf :b . :b st:derivedFrom :c . :c st:variantOf :a .").stream()
                .filter(line -> line.contains("descendsFrom")))
        .containsExactly(
            "a descendsFrom b",
            "a descendsFrom c",
            "b descendsFrom a",
            "b descendsFrom c",
            "c descendsFrom a",
            "c descendsFrom b");
  }

  @Test
  void liftsUsesAndResultsToFamiliesAndSuites() {
    assertThat(
            conclude(
                ":small st:derivedFrom :two . :two st:derivedFrom :root . :part st:subsetOf :whole ."
                    + " :p st:baseModel :small ; st:evaluatesOn :part ."
                    + " :r st:system :small ; st:onBenchmark :part ."))
        .contains(
            "p inFamily two",
            "p inFamily root",
            "r inFamily two",
            "r inFamily root",
            "p withinBenchmark whole",
            "r withinBenchmark whole")
        .noneMatch(line -> line.contains(" onBenchmark ") || line.contains(" evaluatesOn "));
  }

  @Test
  void tellsTheStateOfTheArtOfEachDay() {
    String papers =
        paper("p1", "2024-01-01") + paper("p2", "2024-02-01") + paper("p3", "2024-03-01");
    assertThat(
            conclude(
                    ":m st:higherIsBetter true . "
                        + papers
                        + result("r1", "p1", "50")
                        + result("r2", "p2", "60")
                        + result("low", "p2", "40")
                        + result("never", "p3", "101")
                        + result("late", "p3", "59"))
                .stream()
                .filter(line -> line.startsWith("b stateOf") || line.contains("surpasses")))
        .containsExactly("b stateOfTheArt r1", "b stateOfTheArt r2", "r2 surpasses r1");
  }

  @Test
  void takesTheLowestWhereLessIsBetterAndNoneWhereNobodyKnows() {
    String figures = paper("p", "2024-01-01") + result("r1", "p", "5") + result("r2", "p", "6");
    assertThat(conclude(figures)).noneMatch(line -> line.contains("stateOfTheArt"));
    assertThat(conclude(":m st:higherIsBetter false . " + figures))
        .contains("b stateOfTheArt r1")
        .doesNotContain("b stateOfTheArt r2");
  }

  @Test
  void knowsWhichWayWellKnownMetricsGo() {
    assertThat(
            conclude(
                ":m a st:Metric ; skos:prefLabel \"accuracy\" . :n a st:Metric ; skos:prefLabel"
                    + " \"perplexity\" . :o a st:Metric ; skos:prefLabel \"refusal rate\" ."))
        .containsExactly("m higherIsBetter true", "n higherIsBetter false");
  }

  @Test
  void readsTheMonthFromTheDateElseFromTheNumber() {
    assertThat(
            conclude(
                ":a a st:Paper ; dcterms:identifier \"arxiv:1908.11314v5\" ."
                    + " :b a st:Paper ; dcterms:identifier \"arxiv:1908.00001\" ; dcterms:issued \"2020-02-03\"^^xsd:date ."
                    + " :c a st:Paper ; dcterms:identifier \"arxiv:cs.CL/9905001\" ."
                    + " :d a st:Paper ; dcterms:identifier \"arxiv:1913.00001\" ."
                    + " :e a st:Paper ; dcterms:identifier \"hfdp-1908.1\" ."))
        .containsExactly("a month 2019-08", "b month 2020-02", "c month 1999-05");
  }

  @Test
  void findsContradictionsOnOneBenchmarkAlone() {
    String claims =
        ":x st:outperforms :y . :y st:outperforms :x ."
            + " :c1 rdf:subject :x ; rdf:predicate st:outperforms ; rdf:object :y ; st:statedIn :p ."
            + " :c2 rdf:subject :y ; rdf:predicate st:outperforms ; rdf:object :x ; st:statedIn :q ."
            + " :p st:evaluatesOn :b1 . :q st:evaluatesOn :b2 . ";
    assertThat(conclude(claims)).noneMatch(line -> line.contains("contradicts"));
    assertThat(conclude(claims + ":q st:evaluatesOn :b1 ."))
        .contains("c1 contradicts c2", "c2 contradicts c1");
  }

  @Test
  void supersedesIsForDescendants() {
    assertThat(conclude(":a st:variantOf :b . :b st:variantOf :c . :a st:outperforms :c , :d ."))
        .contains("a supersedes c")
        .doesNotContain("a supersedes d", "a supersedes b");
  }

  @Test
  void takesBackWhatNoLongerFollows() {
    conclude(":a st:variantOf :b .");
    Txn.executeWrite(
        dataset,
        () -> {
          ImmutableList.copyOf(dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).stream()
              .filter(quad -> line(quad).equals("a variantOf b"))
              .forEach(dataset::delete);
          inference.apply();
        });
    assertThat(concluded()).isEmpty();
  }
}
