package org.stemma.export.rdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;

/**
 * A way through a dataset, in an order that depends only on what it says: graph by graph, subject
 * by subject. Holds the names of graphs; what it gives is of one paper, or one subject, at a time.
 */
public final class Walk {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final ImmutableList<Node> graphs;

  /** A way through that dataset, which must be in a transaction. */
  public Walk(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    graphs = ImmutableList.sortedCopyOf(Description.BY_NAME, names);
  }

  /** The names of the papers' graphs. */
  public ImmutableList<Node> papers() {
    return named(iris::isPaperGraph);
  }

  /** The names of the graphs that belong to no paper. */
  ImmutableList<Node> shared() {
    return named(graph -> !iris.isPaperGraph(graph));
  }

  private ImmutableList<Node> named(Predicate<Node> wanted) {
    return graphs.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /** The names of all graphs. */
  ImmutableList<Node> graphs() {
    return graphs;
  }

  /** Whether that is the name of a paper's graph. */
  public boolean isPaper(Node graph) {
    return iris.isPaperGraph(graph);
  }

  /** A graph, subject by subject. */
  public NavigableMap<Node, Description> graph(Node name) {
    SortedMap<Node, Set<Triple>> triples = new TreeMap<>(Description.BY_NAME);
    find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                triples
                    .computeIfAbsent(quad.getSubject(), node -> new HashSet<>())
                    .add(quad.asTriple()));
    NavigableMap<Node, Description> graph = new TreeMap<>(Description.BY_NAME);
    triples.forEach((subject, about) -> graph.put(subject, Description.of(subject, about)));
    return graph;
  }

  /** The subjects of a graph. */
  NavigableSet<Node> subjects(Node graph) {
    NavigableSet<Node> subjects = new TreeSet<>(Description.BY_NAME);
    find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  /** What that graph, or with {@link Node#ANY} any, says of that subject. */
  Description about(Node graph, Node subject) {
    Set<Triple> triples = new HashSet<>();
    find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
    return Description.of(subject, triples);
  }

  /** The entities that have a description, which are held. */
  public ImmutableList<Node> entities() {
    Set<Node> entities = new TreeSet<>(Description.BY_NAME);
    find(iris.entitiesGraph(), Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .forEachRemaining(quad -> entities.add(quad.getSubject()));
    return ImmutableList.copyOf(entities);
  }

  /** What holds of that entity whichever paper names it. */
  public Description entity(Node entity) {
    return about(iris.entitiesGraph(), entity);
  }

  /** How many papers name that entity. */
  public long papersNaming(Node entity) {
    long papers = 0;
    Iterator<Quad> mentions = find(Node.ANY, Node.ANY, ST.mentions.asNode(), entity);
    while (mentions.hasNext()) {
      if (iris.isPaperGraph(mentions.next().getGraph())) {
        papers++;
      }
    }
    return papers;
  }

  /** The statements of that shape. */
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return dataset.find(graph, subject, predicate, object);
  }
}
