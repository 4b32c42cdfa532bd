package org.stemma.export.network;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.stemma.export.rdf.Description;
import org.stemma.export.rdf.Walk;
import org.stemma.graph.vocabulary.ST;

/**
 * Writes a dataset as CSV for Neo4j's bulk import: papers, entities and results, and their edges.
 */
public final class Neo4j implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final ImmutableMap<Property, String> OF_RESULTS =
      ImmutableMap.of(
          ST.statedIn, "STATED_IN",
          ST.system, "SYSTEM",
          ST.onBenchmark, "ON_BENCHMARK",
          ST.metric, "METRIC",
          ST.baseline, "BASELINE");

  private final Map<Neo4jFile, CSVPrinter> printers = new EnumMap<>(Neo4jFile.class);

  /** Writes to those files. */
  public Neo4j(Map<Neo4jFile, Path> files) throws IOException {
    for (Map.Entry<Neo4jFile, Path> file : files.entrySet()) {
      CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file.getValue()), FORMAT);
      printers.put(file.getKey(), printer);
      printer.printRecord(file.getKey().header());
    }
  }

  /** Writes every node and relationship. */
  public void write(Walk walk) throws IOException {
    for (Node graph : walk.papers()) {
      NavigableMap<Node, Description> subjects = walk.graph(graph);
      for (Description subject : subjects.values()) {
        if (subject.isA(ST.Paper)) {
          paper(subject, subject.one(SchemaDO.sourceOrganization).map(subjects::get));
        }
        if (subject.isA(ST.Result)) {
          result(subject);
        }
      }
      paperEdges(subjects);
    }
    EntityNetwork network = new EntityNetwork(walk);
    for (Node entity : network.entities()) {
      NetworkNode node = network.node(entity);
      print(Neo4jFile.ENTITIES, node.iri(), node.label(), node.papers(), "Entity;" + node.type());
      for (NetworkEdge edge : network.edges(entity)) {
        print(
            Neo4jFile.ENTITY_EDGES,
            edge.source(),
            edge.target(),
            edge.confidence().map(Object::toString).orElse(""),
            edge.papers(),
            type(edge.predicate()));
      }
    }
  }

  private void paper(Description paper, Optional<Description> organisation) throws IOException {
    print(
        Neo4jFile.PAPERS,
        paper.subject().getURI(),
        text(paper, DCTerms.identifier),
        text(paper, DCTerms.title),
        text(paper, DCTerms.issued),
        organisation.map(it -> text(it, SchemaDO.name)).orElse(""),
        "Paper");
  }

  private void result(Description result) throws IOException {
    print(
        Neo4jFile.RESULTS,
        result.subject().getURI(),
        text(result, ST.value),
        text(result, ST.unit),
        text(result, ST.metricLabel),
        text(result, ST.resultKind),
        text(result, ST.quote),
        text(result, ST.confidence),
        "Result");
    for (Map.Entry<Property, String> link : OF_RESULTS.entrySet()) {
      for (Node target : result.all(link.getKey())) {
        print(Neo4jFile.RESULT_EDGES, result.subject().getURI(), target.getURI(), link.getValue());
      }
    }
  }

  /** What the paper itself is said to do; a mention as sure as the surest place. */
  private void paperEdges(NavigableMap<Node, Description> graph) throws IOException {
    Map<Node, Description> mentions = new HashMap<>();
    for (Description claim : graph.values()) {
      for (Node entity : claim.all(ST.entity)) {
        mentions.merge(entity, claim, (a, b) -> confidence(b) > confidence(a) ? b : a);
      }
      boolean ofPaper =
          claim.one(RDF.subject).isPresent()
              && claim.one(RDF.subject).equals(claim.one(ST.statedIn));
      if (ofPaper) {
        print(
            Neo4jFile.PAPER_EDGES,
            text(claim, RDF.subject),
            text(claim, RDF.object),
            text(claim, ST.confidence),
            type(claim.one(RDF.predicate).map(Node::getLocalName).orElse("")));
      }
    }
    for (Description subject : graph.values()) {
      for (Node entity : subject.all(ST.mentions)) {
        Description mention = mentions.get(entity);
        print(
            Neo4jFile.PAPER_EDGES,
            subject.subject().getURI(),
            entity.getURI(),
            mention == null ? "" : text(mention, ST.confidence),
            "MENTIONS");
      }
    }
  }

  private static double confidence(Description claim) {
    return claim.text(ST.confidence).map(Double::parseDouble).orElse(0.0);
  }

  private static String type(String predicate) {
    return CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, predicate);
  }

  private static String text(Description subject, Property property) {
    return subject.text(property).orElse("");
  }

  private void print(Neo4jFile file, Object... cells) throws IOException {
    requireNonNull(printers.get(file)).printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    for (CSVPrinter printer : printers.values()) {
      printer.close(true);
    }
  }
}
