package org.stemma.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.stemma.build.Ending;
import org.stemma.build.ExtractionSink;
import org.stemma.build.Kept;
import org.stemma.graph.Abstracts;
import org.stemma.graph.EntityDescriber;
import org.stemma.graph.Iris;
import org.stemma.graph.Lexicon;
import org.stemma.graph.NamedGraph;
import org.stemma.graph.Ontology;
import org.stemma.graph.PaperMapper;
import org.stemma.graph.Rules;
import org.stemma.graph.Run;
import org.stemma.graph.Shapes;
import org.stemma.graph.Violation;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.Extraction;
import org.stemma.paper.Paper;
import org.stemma.paper.StemmaException;
import org.stemma.source.Reading.Rejected;

/**
 * Writes the papers of one run into a store: each batch in one transaction, each paper in place of
 * what the store had of it, and what holds of entities kept in step. Not for use by two threads.
 */
public final class GraphWriter implements ExtractionSink {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final PaperMapper mapper;
  private final EntityGraph entities;
  private final Run run;
  private final Inference inference;
  private final Optional<Shapes> shapes;
  private final SharedChecks checks;
  private boolean completed;

  /** A writer of that run that keeps abstracts. */
  public GraphWriter(GraphStore store, Lexicon lexicon, Run run) {
    this(store, lexicon, run, Abstracts.KEPT);
  }

  /** A writer of that run, which is recorded at once. The store is closed with the writer. */
  public GraphWriter(GraphStore store, Lexicon lexicon, Run run, Abstracts abstracts) {
    this(store, lexicon, run, abstracts, Optional.empty());
  }

  /** The same, that refuses papers whose graphs have not these shapes. */
  public GraphWriter(
      GraphStore store, Lexicon lexicon, Run run, Abstracts abstracts, Optional<Shapes> shapes) {
    this.shapes = shapes;
    this.checks = new SharedChecks(shapes);
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
    this.run = run;
    this.mapper = new PaperMapper(iris, lexicon, abstracts);
    this.entities = new EntityGraph(dataset, iris, new EntityDescriber(iris, lexicon));
    this.inference = new Inference(dataset, iris.runsGraph(), Rules.shipped());
    Txn.executeWrite(
        dataset,
        () -> {
          replace(Ontology.graph());
          record(run);
        });
  }

  /**
   * Writes those papers in one transaction: all of them or, where it fails, none. Some hundreds at
   * a time are quickest.
   */
  @Override
  public Kept accept(List<Extraction> batch) {
    List<PaperWrite> writes = new ArrayList<>(batch.size());
    for (Extraction extraction : batch) {
      writes.add(new PaperWrite(extraction, mapper.map(extraction)));
    }
    dataset.begin(ReadWrite.WRITE);
    try {
      Map<Node, Rejected> refused = refused(writes);
      Kept counts = new Kept(0, 0, 0, ImmutableList.copyOf(refused.values()));
      for (PaperWrite write : writes) {
        if (!refused.containsKey(write.graph().name())) {
          counts = counts.plus(replace(write));
        }
      }
      ImmutableSet<Triple> descriptions = entities.flush();
      if (counts.added() + counts.replaced() > 0) {
        inference.invalidate(run.iri(iris));
      }
      dataset.commit();
      checks.check(descriptions);
      return counts;
    } catch (RuntimeIOException | FileException | TDBException e) {
      takeBack();
      throw new StemmaException(
          store.directory().toString(),
          "cannot write to the store: " + e.getMessage(),
          "make room or mend permissions, and build again: what was stored stays",
          e);
    } catch (RuntimeException | Error e) {
      takeBack();
      throw e;
    } finally {
      dataset.end();
    }
  }

  /** Those that would change the store and have not its shapes, found on all cores. */
  private Map<Node, Rejected> refused(List<PaperWrite> writes) {
    if (shapes.isEmpty()) {
      return Map.of();
    }
    List<PaperWrite> changed =
        writes.stream()
            .filter(write -> !triples(write.graph().name()).equals(write.graph().triples()))
            .toList();
    Map<Node, Rejected> refused = new ConcurrentHashMap<>();
    changed.parallelStream()
        .forEach(
            write -> {
              ImmutableList<Violation> violations = shapes.get().check(write.graph().triples());
              if (!violations.isEmpty()) {
                refused.put(write.graph().name(), rejected(write, violations));
              }
            });
    return refused;
  }

  private static Rejected rejected(PaperWrite write, List<Violation> violations) {
    Paper paper = write.extraction().paper();
    String more = violations.size() == 1 ? "" : ", and " + (violations.size() - 1) + " more";
    return new Rejected(
        paper.source(),
        "the graph of " + paper.id() + " is not valid: " + violations.getFirst().line() + more);
  }

  /** Undoes the transaction; what it had written must not be remembered as written. */
  private void takeBack() {
    dataset.abort();
    entities.forget();
  }

  private record PaperWrite(Extraction extraction, NamedGraph graph) {}

  private Kept replace(PaperWrite write) {
    NamedGraph graph = write.graph();
    Set<Triple> old = replace(graph);
    if (old.equals(graph.triples())) {
      return new Kept(0, 0, 1);
    }
    entities.changed(old, graph.triples());
    attribute(write);
    return old.isEmpty() ? new Kept(1, 0, 0) : new Kept(0, 1, 0);
  }

  /** Puts that graph in place of the one of its name, and gives back what that held. */
  private Set<Triple> replace(NamedGraph graph) {
    Set<Triple> old = triples(graph.name());
    Sets.difference(old, graph.triples())
        .forEach(triple -> dataset.delete(Quad.create(graph.name(), triple)));
    Sets.difference(graph.triples(), old)
        .forEach(triple -> dataset.add(Quad.create(graph.name(), triple)));
    return old;
  }

  private Set<Triple> triples(Node graph) {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples.build();
  }

  /** Says that this run made the paper's graph, and no other run any more. */
  private void attribute(PaperWrite write) {
    Node graph = write.graph().name();
    Node runs = iris.runsGraph();
    dataset.deleteAny(runs, graph, PROV.wasGeneratedBy.asNode(), Node.ANY);
    Node paper = iris.paper(write.extraction().paper().id());
    run.made(iris, graph, paper).forEach(triple -> dataset.add(Quad.create(runs, triple)));
  }

  private void record(Run said) {
    said.triples(iris).forEach(triple -> dataset.add(Quad.create(iris.runsGraph(), triple)));
  }

  @Override
  public Ending complete() {
    completed = true;
    end();
    return new Ending(checks.found(), contradictions());
  }

  /** Infers and records that the run is over, where that is not done, and closes the store. */
  @Override
  public void close() {
    try {
      finish();
    } finally {
      store.close();
    }
  }

  /** Ends the run where {@link #complete} has not. */
  public void finish() {
    if (!completed) {
      end();
    }
  }

  /** Brings what rules conclude in step with the papers, and records that the run is over. */
  public void end() {
    Run over = run.end(Instant.now());
    Txn.executeWrite(
        dataset,
        () -> {
          inference.update(run.iri(iris), checks::check);
          record(over);
        });
    checks.check(over.triples(iris));
  }

  /** Contradiction is said both ways. */
  private long contradictions() {
    Node property = ST.contradicts.asNode();
    return Txn.calculateRead(
        dataset, () -> Iter.count(dataset.find(Rules.GRAPH, Node.ANY, property, Node.ANY)) / 2);
  }
}
