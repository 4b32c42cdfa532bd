package org.stemma.search;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.PROV;
import org.stemma.graph.vocabulary.ST;
import org.stemma.store.GraphStore;

/**
 * Brings the index beside a store in step with it: papers whose graphs another run has made since,
 * and the entities that they name or named. The store tells which runs have written to it, and the
 * index which of these it reflects; so that whatever became of a build, the next makes up for it.
 */
public final class IndexUpdate {
  private static final Logger LOG = LoggerFactory.getLogger(IndexUpdate.class);

  /** So many entities are not remembered: all are looked at again. */
  private static final int MANY = 200_000;

  private final DatasetGraph dataset;
  private final Iris iris;
  private final IndexWriter writer;
  private final Set<String> touched = new LinkedHashSet<>();

  private IndexUpdate(DatasetGraph dataset, Iris iris, IndexWriter writer) {
    this.dataset = dataset;
    this.iris = iris;
    this.writer = writer;
  }

  /** Notes that the store may change; until {@link #run}, its index is not trusted. */
  public static void announce(GraphStore store) {
    IndexFiles.of(store.home()).setBehind();
  }

  /**
   * Brings the index in step, making one where there is none. It is all that it was until it is all
   * that it should be.
   *
   * @return whether there was anything to do
   * @throws org.stemma.paper.StemmaException where it cannot be written
   */
  public static boolean run(GraphStore store) {
    DatasetGraph dataset = store.dataset();
    IndexFiles files = IndexFiles.of(store.home());
    if (!files.areInStep()) {
      files.setBehind();
    }
    try (Directory directory = files.lucene();
        IndexWriter writer = files.writer(directory)) {
      Stopwatch watch = Stopwatch.createStarted();
      boolean changed =
          Txn.calculateRead(dataset, () -> new IndexUpdate(dataset, store.iris(), writer).update());
      files.setInStep();
      LOG.debug("search index brought in step in {}", watch);
      return changed;
    } catch (IOException e) {
      throw files.unwritable(e);
    } catch (UncheckedIOException e) {
      throw files.unwritable(e);
    }
  }

  private boolean update() {
    try {
      Optional<IndexState> known =
          IndexState.of(writer.getLiveCommitData())
              .filter(state -> state.base().equals(iris.base()));
      ImmutableMap<Node, Boolean> runs = runs();
      ImmutableSet<Node> news =
          runs.keySet().stream()
              .filter(run -> known.isEmpty() || !known.get().reflects(run))
              .collect(ImmutableSet.toImmutableSet());
      if (known.isPresent() && news.isEmpty()) {
        return false;
      }
      if (known.isEmpty()) {
        writer.deleteAll();
      }
      write(news, known.isEmpty());
      ImmutableSet<String> finished =
          runs.keySet().stream()
              .filter(runs::get)
              .map(Node::getURI)
              .collect(ImmutableSet.toImmutableSet());
      IndexState now = new IndexState(iris.base(), finished);
      writer.setLiveCommitData(now.toCommit().entrySet());
      writer.commit();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every run that wrote to the store, and whether it came to its end. */
  private ImmutableMap<Node, Boolean> runs() {
    Node graph = iris.runsGraph();
    return Iter.asStream(dataset.find(graph, Node.ANY, RDF.type.asNode(), ST.Run.asNode()))
        .map(Quad::getSubject)
        .collect(
            ImmutableMap.toImmutableMap(
                run -> run,
                run -> dataset.contains(graph, run, PROV.endedAtTime.asNode(), Node.ANY)));
  }

  private void write(Set<Node> runs, boolean anew) throws IOException {
    try (IndexLookup before = new IndexLookup(writer)) {
      if (anew) {
        everyPaper(before);
      } else {
        for (Node run : runs) {
          papersOf(run, before);
        }
      }
      try (IndexLookup now = new IndexLookup(writer)) {
        EntityUpdate entities = new EntityUpdate(dataset, iris, writer, before, now);
        if (anew || touched.size() > MANY) {
          entities.all();
        } else {
          entities.only(touched);
        }
      }
    }
  }

  /** Every paper, those that no run tells of among them. */
  private void everyPaper(IndexLookup before) throws IOException {
    Node made = PROV.wasGeneratedBy.asNode();
    var papers = dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), ST.Paper.asNode());
    while (papers.hasNext()) {
      Node graph = papers.next().getGraph();
      if (iris.isPaperGraph(graph)) {
        var runs = dataset.find(iris.runsGraph(), graph, made, Node.ANY);
        paper(graph, runs.hasNext() ? runs.next().getObject().getURI() : "", before);
      }
    }
  }

  private void papersOf(Node run, IndexLookup before) throws IOException {
    var graphs = dataset.find(iris.runsGraph(), Node.ANY, PROV.wasGeneratedBy.asNode(), run);
    while (graphs.hasNext()) {
      Node graph = graphs.next().getSubject();
      if (iris.isPaperGraph(graph)) {
        paper(graph, run.getURI(), before);
      }
    }
  }

  private void paper(Node graph, String run, IndexLookup before) throws IOException {
    String iri = Iris.paperOf(graph).getURI();
    Optional<Document> old = before.paper(iri);
    if (old.isPresent() && run.equals(old.get().get(Fields.RUN))) {
      return;
    }
    old.ifPresent(document -> touch(ImmutableList.copyOf(document.getValues(Fields.NAMED))));
    Optional<PaperDocuments> paper = PaperDocuments.of(triples(graph));
    Term key = new Term(Fields.PAPER, iri);
    if (paper.isPresent()) {
      writer.updateDocuments(key, paper.get().toLucene(run));
      touch(paper.get().named());
    } else {
      writer.deleteDocuments(key);
    }
  }

  /** Notes that those entities may have changed; of a great many, that any may have. */
  private void touch(Collection<String> entities) {
    if (touched.size() <= MANY) {
      touched.addAll(entities);
    }
  }

  private Iterable<Triple> triples(Node graph) {
    return () -> Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple);
  }
}
