package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;

/**
 * One build, as provenance tells of it.
 *
 * @param version the version of Stemma
 * @param inputs what was read, as the user named it
 * @param ended when it ended; empty while it runs, or where it was stopped
 */
public record Run(
    String version, ImmutableList<String> inputs, Instant started, Optional<Instant> ended) {

  /** A run that begins at that moment. */
  public static Run begin(String version, ImmutableList<String> inputs, Instant started) {
    return new Run(version, inputs, started, Optional.empty());
  }

  /** The same run, over at that moment. */
  public Run end(Instant moment) {
    return new Run(version, inputs, started, Optional.of(moment));
  }

  /** The run's IRI, which does not change when it ends. */
  public Node iri(Iris iris) {
    return iris.run(version, started.toString(), String.join("\n", inputs));
  }

  /** What is to be said of the run itself. */
  public ImmutableSet<Triple> triples(Iris iris) {
    Node run = iri(iris);
    Node software = iris.software(version);
    Statements out =
        new Statements()
            .type(run, ST.Run)
            .instant(run, PROV.startedAtTime, started)
            .add(run, PROV.wasAssociatedWith, software)
            .type(software, PROV.SoftwareAgent)
            .text(software, RDFS.label, "Stemma " + version)
            .text(software, SchemaDO.softwareVersion, version);
    ended.ifPresent(moment -> out.instant(run, PROV.endedAtTime, moment));
    for (int i = 0; i < inputs.size(); i++) {
      Node input = NodeFactory.createURI(run.getURI() + "#input-" + (i + 1));
      out.add(run, PROV.used, input)
          .type(input, PROV.Entity)
          .text(input, RDFS.label, inputs.get(i));
    }
    return out.toSet();
  }

  /** That this run made that paper's graph. */
  public ImmutableSet<Triple> made(Iris iris, Node graph, Node paper) {
    return new Statements()
        .add(graph, FOAF.primaryTopic, paper)
        .add(graph, PROV.wasGeneratedBy, iri(iris))
        .toSet();
  }
}
