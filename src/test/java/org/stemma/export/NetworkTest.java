package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.store.GraphStore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkTest {
  private static final String ST = "https://w3id.org/stemma/";

  /** Names of properties with the types, and the fields, that Neo4j's manual has for the import. */
  private static final String NEO4J_HEADER =
      "(\\w+(:(ID|int|long|float|double|boolean|string|date|datetime))?|:(LABEL|START_ID|END_ID|TYPE))";

  @RegisterExtension static final SampleStore SAMPLE = new SampleStore();

  @TempDir Path directory;
  private final GraphStore store = SAMPLE.store();

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf"})
  void everyEdgeIsBetweenNodesOfTheNetwork(String ending) throws Exception {
    for (Part part :
        ImmutableList.of(
            Part.WHOLE, Part.of(new Part.Scope.OfEntity("Proximal Policy Optimization")))) {
      Document network = network(part, ending);
      Set<String> nodes = new HashSet<>();
      for (Element node : elements(network, "node")) {
        assertThat(nodes.add(node.getAttribute("id"))).isTrue();
      }
      assertThat(nodes).contains(ST + "method/ppo");
      assertThat(elements(network, "edge"))
          .isNotEmpty()
          .allSatisfy(
              edge ->
                  assertThat(nodes)
                      .contains(edge.getAttribute("source"), edge.getAttribute("target")));
    }
  }

  @Test
  void anEdgeSaysHowSureItIsAndHowManyPapersSayIt() throws IOException {
    Path file = directory.resolve("network.graphml");
    SampleStore.export(store, Part.WHOLE, file, Optional.empty());
    assertThat(Files.readString(file))
        .contains(
            """
                <edge source="https://w3id.org/stemma/method/eef" target="https://w3id.org/stemma/model/gpt-4">
                  <data key="predicate">outperforms</data>
                  <data key="confidence">0.85</data>
                  <data key="support">1</data>
                </edge>
            """
                .indent(0));
  }

  @Test
  void neo4jFindsBothEndsOfEveryRelationship() throws IOException {
    Path folder = directory.resolve("neo4j");
    SampleStore.export(store, Part.WHOLE, folder, Optional.of(ExportFormat.NEO4J));
    Set<String> ids = new HashSet<>();
    for (String file : ImmutableList.of("papers", "entities", "results")) {
      CsvTable nodes = CsvTable.read(folder.resolve(file + ".csv"));
      assertThat(nodes.records()).isNotEmpty();
      nodes.records().forEach(node -> assertThat(ids.add(node.get("iri:ID"))).isTrue());
    }
    for (String file : ImmutableList.of("paper-edges", "entity-edges", "result-edges")) {
      CsvTable edges = CsvTable.read(folder.resolve(file + ".csv"));
      assertThat(ids).containsAll(edges.column(":START_ID")).containsAll(edges.column(":END_ID"));
      assertThat(edges.column(":TYPE")).isNotEmpty().allMatch(type -> type.matches("[A-Z_]+"));
    }
    for (String file :
        ImmutableList.of(
            "papers", "entities", "results", "paper-edges", "entity-edges", "result-edges")) {
      String header = Files.readAllLines(folder.resolve(file + ".csv")).getFirst();
      assertThat(Splitter.on(',').splitToList(header))
          .allMatch(field -> field.matches(NEO4J_HEADER));
    }
    assertThat(Files.readString(folder.resolve("paper-edges.csv")))
        .contains(
            ST + "paper/arxiv:2504.13145," + ST + "method/eef,0.95,PROPOSES\n",
            ST + "paper/arxiv:2504.13145," + ST + "method/eef,0.97,MENTIONS\n");
  }

  private Document network(Part part, String ending) throws Exception {
    Path file = directory.resolve("network." + ending);
    SampleStore.export(store, part, file, Optional.empty());
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private static ImmutableList<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements.build();
  }
}
