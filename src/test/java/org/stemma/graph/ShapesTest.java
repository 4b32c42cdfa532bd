package org.stemma.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks a good graph in one place at a time, and looks at what the shapes say of it. */
class ShapesTest {
  private static final Shapes SHAPES = Shapes.shipped();
  private static final Path GOLDEN = Path.of("src/test/resources/org/stemma/store");
  private static final Path BROKEN = Path.of("src/test/resources/org/stemma/graph/broken.txt");
  private static final String PAPER = "https://w3id.org/stemma/paper/arxiv:2504.13145";
  private static final Map<String, String> GRAPHS =
      ImmutableMap.of(
          "p", PAPER + "#graph",
          "e", Iris.DEFAULT.entitiesGraph().getURI(),
          "r", Iris.DEFAULT.runsGraph().getURI(),
          "i", Rules.GRAPH.getURI());

  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of(Iris.DEFAULT));

  /** Each constraint, by property, and by component without its ending. */
  private static final String CONSTRAINTS =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      SELECT DISTINCT ?path ?kind {
        ?shape a sh:NodeShape
        { ?shape sh:property ?constrained . ?constrained sh:path ?path }
        UNION
        { ?shape sh:targetClass|sh:targetSubjectsOf [] BIND (?shape AS ?constrained) }
        ?constrained ?kind [] .
        FILTER (STRSTARTS(STR(?kind), STR(sh:)))
        FILTER (?kind NOT IN (sh:path, sh:message, sh:property, sh:targetClass, sh:targetSubjectsOf))
        FILTER (?shape != <https://w3id.org/stemma/shapes#Known>)
      }
      """;

  /** A way to break the graph of the experts. */
  record Broken(String graph, Set<String> expected, String delete, String insert) {
    static Broken parse(String line) {
      List<String> parts = Splitter.on(" |").trimResults().splitToList(line + " | |");
      List<String> expected = Splitter.on(' ').splitToList(parts.get(1));
      return new Broken(
          parts.get(0),
          Set.copyOf(Splitter.on(',').splitToList(expected.getLast())).stream()
              .map(kind -> expected.size() == 1 ? " " + kind : expected.getFirst() + " " + kind)
              .collect(Collectors.toSet()),
          parts.get(2),
          parts.get(3));
    }

    String update() {
      String prefixes =
          Prefixes.of(Iris.DEFAULT).entrySet().stream()
              .map(each -> "PREFIX " + each.getKey() + ": <" + each.getValue() + ">\n")
              .collect(Collectors.joining());
      if (delete.isEmpty()) {
        // A graph that is not there yet is written, too.
        return "BASE <%s>\n%s INSERT DATA { GRAPH <%s> { %s } }"
            .formatted(PAPER, prefixes, GRAPHS.get(graph), insert);
      }
      return "BASE <%s>\n%s WITH <%s> DELETE { %s } INSERT { %s } WHERE { %s }"
          .formatted(PAPER, prefixes, GRAPHS.get(graph), delete, insert, delete);
    }
  }

  static Stream<Broken> broken() throws IOException {
    return Files.readAllLines(BROKEN, UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Broken::parse);
  }

  @ParameterizedTest
  @ValueSource(strings = {"experts", "oddities", "settings"})
  void allowGoldenGraphsEachByItselfAndAllInOne(String name) {
    DatasetGraph dataset = load(name);
    assertThat(violations(dataset)).isEmpty();
    assertThat(SHAPES.check(dataset.getUnionGraph().find().toList())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void sayWhatIsBrokenAndNothingElse(Broken broken) {
    DatasetGraph dataset = load("experts");
    UpdateExecution.dataset(DatasetFactory.wrap(dataset)).update(broken.update()).execute();
    Set<String> said = new TreeSet<>();
    violations(dataset).forEach(v -> said.add(v.path() + " " + v.constraint()));
    Set<String> kinds = said.stream().map(ShapesTest::kind).collect(Collectors.toSet());
    Set<String> expected =
        broken.expected().stream().map(ShapesTest::kind).collect(Collectors.toSet());
    assertThat(kinds).as("%s", said).isEqualTo(expected);
    assertThat(said).containsAnyElementsOf(broken.expected());
  }

  @Test
  void areEachBroken() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (QueryExecution query =
        QueryExecution.create(CONSTRAINTS, RDFDataMgr.loadModel("ontology/shapes.ttl"))) {
      query
          .execSelect()
          .forEachRemaining(
              row -> {
                String kind = row.getResource("kind").getLocalName();
                String path =
                    row.contains("path")
                        ? PREFIXES.shortForm(row.getResource("path").getURI())
                        : "";
                missing.add(path + " " + component(kind));
              });
    }
    assertThat(missing).hasSizeGreaterThan(80);
    broken().forEach(each -> missing.removeAll(each.expected()));
    assertThat(missing).isEmpty();
  }

  @Test
  void tellInOneLineWhatIsWrong() {
    assertThat(
            new Violation("http://x", "st:confidence", "1.1", "must be at most 1", "MaxInclusive")
                .line())
        .isEqualTo("http://x st:confidence: must be at most 1, not 1.1 (MaxInclusive)");
    assertThat(new Violation("http://x", "", "", "must be", "Or").line())
        .isEqualTo("http://x: must be (Or)");
  }

  /** The component that a parameter of it belongs to, as violations name it. */
  private static String component(String parameter) {
    return parameter.equals("sparql")
        ? "SPARQL"
        : parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1);
  }

  private static String kind(String pathAndKind) {
    return pathAndKind.substring(pathAndKind.indexOf(' ') + 1);
  }

  private static List<Violation> violations(DatasetGraph dataset) {
    Stream.Builder<Violation> all = Stream.builder();
    dataset
        .listGraphNodes()
        .forEachRemaining(graph -> SHAPES.check(triples(dataset, graph)).forEach(all::add));
    return all.build().toList();
  }

  private static List<Triple> triples(DatasetGraph dataset, Node graph) {
    return dataset.getGraph(graph).find().toList();
  }

  private static DatasetGraph load(String name) {
    return RDFDataMgr.loadDatasetGraph(GOLDEN.resolve(name + ".trig").toString());
  }
}
