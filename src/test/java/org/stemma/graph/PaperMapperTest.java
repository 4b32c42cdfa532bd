package org.stemma.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.graph.Samples.EEF;
import static org.stemma.graph.Samples.GPT4;
import static org.stemma.graph.Samples.LLAMA;
import static org.stemma.graph.Samples.WEBSHOP;
import static org.stemma.graph.Samples.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.Extraction;
import org.stemma.paper.Layer;
import org.stemma.paper.Paper;
import org.stemma.paper.Predicate;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

class PaperMapperTest {
  /** Direct edges; st:mentions is one too, whose claims are the mentions. */
  private static final Set<Property> EDGES =
      ImmutableSet.of(
          ST.proposes,
          ST.studies,
          ST.usesMethod,
          ST.evaluatesOn,
          ST.trainsOn,
          ST.baseModel,
          ST.comparesWith,
          ST.outperforms,
          ST.variantOf,
          ST.evaluatedOn,
          ST.trainedOn,
          ST.basedOnModel);

  private final Iris iris = Iris.DEFAULT;
  private final PaperMapper mapper = new PaperMapper(iris, Lexicon.EMPTY);
  private final Node paper = iris.paper("arxiv:2504.13145");

  static List<Extraction> samples() {
    return List.of(Samples.experts(), Samples.oddities(), Samples.numbered(3));
  }

  @Test
  void drawsDirectEdgesFromThePaperAndFromWhatItProposes() {
    Graph graph = graph(Samples.experts());
    assertThat(has(graph, paper, ST.proposes, iris.entity(EEF))).isTrue();
    assertThat(has(graph, paper, ST.evaluatesOn, iris.entity(WEBSHOP))).isTrue();
    assertThat(has(graph, iris.entity(EEF), ST.evaluatedOn, iris.entity(WEBSHOP))).isTrue();
    assertThat(has(graph, iris.entity(EEF), ST.basedOnModel, iris.entity(LLAMA))).isTrue();
    assertThat(has(graph, iris.entity(EEF), ST.outperforms, iris.entity(GPT4))).isTrue();
    assertThat(has(graph, paper, ST.outperforms, iris.entity(GPT4))).isFalse();
  }

  @Test
  void saysOfTheOneProposedMethodWhatIsSaidOfTheUnnamedApproach() {
    Samples one = Samples.of(Paper.of("x", "A study", "We propose A. It beats B. Also C."));
    one.fact(Predicate.PROPOSES, Subject.PAPER, method("A"), 0.8, "propose")
        .fact(Predicate.OUTPERFORMS, Subject.PAPER, method("B"), 0.5, "beats");
    Graph lifted = graph(one.build());
    assertThat(has(lifted, iris.paper("x"), ST.outperforms, iris.entity(method("B")))).isTrue();
    assertThat(has(lifted, iris.entity(method("A")), ST.outperforms, iris.entity(method("B"))))
        .isTrue();
    Graph two = graph(one.fact(Predicate.PROPOSES, Subject.PAPER, method("C"), 1, "Also").build());
    assertThat(has(two, iris.entity(method("A")), ST.outperforms, iris.entity(method("B"))))
        .isFalse();
  }

  @Test
  void givesAnEntityOneLabelHoweverItsNamesAreWritten() {
    Samples two = Samples.of(Paper.of("x", "A study", "speedups and Speedups"));
    for (String words : List.of("speedups", "Speedups")) {
      two.result(
          Subject.PAPER,
          Optional.empty(),
          words,
          "2",
          Optional.empty(),
          Result.Kind.GAIN,
          words,
          1);
    }
    assertThat(
            graph(two.build())
                .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .mapWith(label -> label.getObject().getLiteralLexicalForm())
                .toList())
        .containsExactly("speedups");
  }

  @Test
  void derivesClaimsFromClaims() {
    Graph graph = graph(Samples.experts());
    Node claim = claims(graph, iris.entity(EEF), ST.basedOnModel, iris.entity(LLAMA)).getFirst();
    assertThat(graph.find(claim, PROV.wasDerivedFrom.asNode(), Node.ANY).toList()).hasSize(2);
    assertThat(object(graph, claim, ST.confidence).getLiteralLexicalForm()).isEqualTo("0.855");
    assertThat(object(graph, claim, ST.layer).getLiteralLexicalForm()).isEqualTo("derived");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesOutTheAbstractAndNothingElseWhereToldTo(Extraction extraction) {
    Set<Triple> whole = mapper.map(extraction).triples();
    Set<Triple> without =
        new PaperMapper(iris, Lexicon.EMPTY, Abstracts.LEFT_OUT).map(extraction).triples();
    assertThat(Sets.difference(whole, without))
        .singleElement()
        .satisfies(
            triple -> assertThat(triple.getPredicate()).isEqualTo(DCTerms.abstract_.asNode()));
    assertThat(whole).containsAll(without);
  }

  @Test
  void knowsThePapersCodeFromItsAbstract() {
    String text = "See https://github.com/Example/EEF, please.";
    Graph graph = graph(Samples.of(Paper.of("x", "A study", text)).build());
    assertThat(object(graph, iris.paper("x"), SchemaDO.codeRepository).getURI())
        .isEqualTo("https://github.com/Example/EEF");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesNoEdgeWithoutAClaim(Extraction extraction) {
    Graph graph = graph(extraction);
    graph
        .find()
        .filterKeep(
            triple -> EDGES.stream().anyMatch(e -> e.asNode().equals(triple.getPredicate())))
        .forEach(
            edge ->
                assertThat(claims(graph, edge.getSubject(), edge.getPredicate(), edge.getObject()))
                    .as("claims of %s", edge)
                    .hasSize(1));
    graph
        .find(Node.ANY, ST.mentions.asNode(), Node.ANY)
        .forEach(
            edge ->
                assertThat(graph.find(Node.ANY, ST.entity.asNode(), edge.getObject()).toList())
                    .isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesNoTripleThatIsNeitherClaimedNorKnownFromTheSource(Extraction extraction) {
    Graph graph = graph(extraction);
    Node own = iris.paper(extraction.paper().id());
    for (Triple triple : graph.find().toList()) {
      Node subject = triple.getSubject();
      boolean claimOrPassage = has(graph, subject, ST.statedIn, own);
      boolean entity =
          graph.contains(Node.ANY, Node.ANY, subject)
              && (triple.getPredicate().equals(RDF.type.asNode())
                  || triple.getPredicate().equals(RDFS.label.asNode())
                  || triple.getPredicate().equals(SchemaDO.name.asNode()));
      boolean edge =
          EDGES.stream().anyMatch(property -> property.asNode().equals(triple.getPredicate()));
      assertThat(claimOrPassage || entity || edge || subject.equals(own))
          .as(triple.toString())
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesEachClaimItsEvidenceRuleAndConfidence(Extraction extraction) {
    Graph graph = graph(extraction);
    List<Node> claims =
        graph
            .find(Node.ANY, RDF.type.asNode(), ST.Claim.asNode())
            .mapWith(Triple::getSubject)
            .toList();
    assertThat(claims).isNotEmpty();
    for (Node claim : claims) {
      for (Property property : List.of(ST.statedIn, ST.confidence, ST.layer, ST.rule)) {
        assertThat(graph.find(claim, property.asNode(), Node.ANY).toList())
            .as("%s of %s", property, claim)
            .hasSize(1);
      }
      assertThat(graph.contains(claim, ST.evidence.asNode(), Node.ANY)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pointsAtTheVeryWords(Extraction extraction) {
    Graph graph = graph(extraction);
    String text = extraction.paper().text();
    graph
        .find(Node.ANY, OA.exact.asNode(), Node.ANY)
        .forEach(
            exact -> {
              int start = number(graph, exact.getSubject(), OA.start);
              int end = number(graph, exact.getSubject(), OA.end);
              String words =
                  text.substring(
                      text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
              assertThat(exact.getObject().getLiteralLexicalForm())
                  .isEqualTo(Statements.clean(words));
            });
  }

  @Test
  void writesNumbersInCanonicalForm() {
    Graph graph = graph(Samples.oddities());
    assertThat(forms(graph, ST.value)).containsExactlyInAnyOrder("2.5", "26.0");
    assertThat(forms(graph, ST.confidence)).contains("1.0", "0.1235", "0.5");
  }

  @Test
  void leavesTheSystemOutWhereTheTextDoes() {
    Graph graph = graph(Samples.oddities());
    Node own = iris.paper(Samples.oddities().paper().id());
    assertThat(graph.find(Node.ANY, ST.system.asNode(), Node.ANY).toList())
        .singleElement()
        .extracting(Triple::getObject)
        .isEqualTo(own);
  }

  @Test
  void keepsTheSurerOfTwoClaimsAndTheSentencesOfBoth() {
    Extraction extraction =
        Samples.of(Paper.of("x", "A study", "We propose A. A is what we propose!"))
            .fact(Predicate.PROPOSES, Subject.PAPER, method("A"), 0.4, "We propose")
            .fact(Predicate.PROPOSES, Subject.PAPER, method("A"), 0.8, "what we")
            .build();
    Graph graph = graph(extraction);
    Node claim = claims(graph, iris.paper("x"), ST.proposes, iris.entity(method("A"))).getFirst();
    assertThat(object(graph, claim, ST.confidence).getLiteralLexicalForm()).isEqualTo("0.8");
    assertThat(graph.find(claim, ST.evidence.asNode(), Node.ANY).toList()).hasSize(2);
  }

  @Test
  void keepsApartTwoEntitiesOfOneName() {
    Extraction extraction =
        Samples.of(Paper.of("x", "DAPO", "DAPO twice."))
            .mention("DAPO", method("DAPO"), 0.6, Layer.LEXICON, "exact")
            .mention("DAPO", method("DAPO (distributional)"), 0.4, Layer.LEXICON, "exact")
            .build();
    Graph graph = graph(extraction);
    assertThat(graph.find(Node.ANY, ST.entity.asNode(), Node.ANY).toList()).hasSize(4);
    graph
        .find(Node.ANY, ST.entity.asNode(), Node.ANY)
        .forEach(
            mention ->
                assertThat(
                        graph.find(mention.getSubject(), ST.confidence.asNode(), Node.ANY).toList())
                    .hasSize(1));
  }

  @Test
  void namesClaimsAlikeUnderEveryBase() {
    Iris other = new Iris("https://example.org/kg/");
    ImmutableList<String> here = claimHashes(iris, mapper.map(Samples.experts()));
    ImmutableList<String> there =
        claimHashes(other, new PaperMapper(other, Lexicon.EMPTY).map(Samples.experts()));
    assertThat(here).isNotEmpty().isEqualTo(there);
  }

  @Test
  void answersTheOneLineQuery() {
    String query =
        "PREFIX st: <https://w3id.org/stemma/ontology#> SELECT ?benchmark {"
            + " ?paper st:proposes ?method . ?method st:evaluatedOn ?benchmark }";
    try (QueryExecution execution =
        QueryExecution.create(
            QueryFactory.create(query),
            ModelFactory.createModelForGraph(graph(Samples.experts())))) {
      assertThat(ResultSetFormatter.toList(execution.execSelect()))
          .singleElement()
          .hasToString("( ?benchmark = <" + iris.entity(WEBSHOP).getURI() + "> )");
    }
  }

  @Test
  void escapesLinksAndKeepsWhatIsNone() {
    Statements out = new Statements();
    Node subject = NodeFactory.createURI("urn:x");
    out.link(subject, RDFS.seeAlso, "https://ex.org/a b<c>").link(subject, RDFS.seeAlso, "n/a");
    assertThat(out.toSet())
        .extracting(triple -> triple.getObject().toString())
        .containsExactly("https://ex.org/a%20b%3Cc%3E", "\"n/a\"");
  }

  private ImmutableList<String> claimHashes(Iris of, NamedGraph graph) {
    return graph.triples().stream()
        .filter(triple -> triple.getObject().equals(ST.Claim.asNode()))
        .map(triple -> of.relative(triple.getSubject()))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private Graph graph(Extraction extraction) {
    Graph graph = GraphFactory.createDefaultGraph();
    mapper.map(extraction).triples().forEach(graph::add);
    return graph;
  }

  private static boolean has(Graph graph, Node subject, Property property, Node object) {
    return graph.contains(subject, property.asNode(), object);
  }

  private static List<Node> claims(Graph graph, Node subject, Property property, Node object) {
    return claims(graph, subject, property.asNode(), object);
  }

  private static List<Node> claims(Graph graph, Node subject, Node property, Node object) {
    return graph
        .find(Node.ANY, RDF.subject.asNode(), subject)
        .mapWith(Triple::getSubject)
        .filterKeep(
            claim ->
                graph.contains(claim, RDF.predicate.asNode(), property)
                    && graph.contains(claim, RDF.object.asNode(), object))
        .toList();
  }

  private static Node object(Graph graph, Node subject, Property property) {
    return graph.find(subject, property.asNode(), Node.ANY).next().getObject();
  }

  private static int number(Graph graph, Node subject, Property property) {
    return Integer.parseInt(object(graph, subject, property).getLiteralLexicalForm());
  }

  private static List<String> forms(Graph graph, Property property) {
    return graph
        .find(Node.ANY, property.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }
}
