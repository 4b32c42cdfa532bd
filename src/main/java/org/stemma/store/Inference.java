package org.stemma.store;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.SchemaDO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.graph.Rule;
import org.stemma.graph.Rules;
import org.stemma.graph.vocabulary.PROV;

/**
 * Keeps the graph of what rules conclude in step with all other graphs. The graph of runs tells
 * which run brought it in step, with which rules, and whether another has changed papers since; so
 * that a build that changes nothing infers nothing, and one that was killed is made up for by the
 * next. All methods must be called in a write transaction.
 */
public final class Inference {
  private static final Logger LOG = LoggerFactory.getLogger(Inference.class);
  private static final Node MADE = PROV.wasGeneratedBy.asNode();
  private static final Node STALE = PROV.wasInvalidatedBy.asNode();
  private static final Node VERSION = SchemaDO.version.asNode();

  private final DatasetGraph dataset;
  private final Node runs;
  private final Rules rules;

  /** The inference of that dataset, whose runs are told of in that graph. */
  public Inference(DatasetGraph dataset, Node runs, Rules rules) {
    this.dataset = dataset;
    this.runs = runs;
    this.rules = rules;
  }

  /** Notes that this run has changed what conclusions rest on. */
  void invalidate(Node run) {
    if (!dataset.contains(runs, Rules.GRAPH, STALE, Node.ANY)) {
      dataset.add(runs, Rules.GRAPH, STALE, run);
    }
  }

  /**
   * Brings the conclusions in step, where they are not; gives back whether they were not.
   *
   * @param added takes what is new, rule by rule
   */
  boolean update(Node run, Consumer<Set<Triple>> added) {
    Node version = NodeFactory.createLiteralString(rules.fingerprint());
    boolean sameRules = dataset.contains(runs, Rules.GRAPH, VERSION, version);
    if (sameRules && !dataset.contains(runs, Rules.GRAPH, STALE, Node.ANY)) {
      return false;
    }
    if (!sameRules) {
      dataset.deleteAny(Rules.GRAPH, Node.ANY, Node.ANY, Node.ANY);
    }
    apply(added);
    dataset.deleteAny(runs, Rules.GRAPH, Node.ANY, Node.ANY);
    dataset.add(runs, Rules.GRAPH, MADE, run);
    dataset.add(runs, Rules.GRAPH, VERSION, version);
    return true;
  }

  /** Applies each rule once, writing only what it concludes otherwise than before. */
  public void apply() {
    apply(added -> {});
  }

  private void apply(Consumer<Set<Triple>> added) {
    for (Rule rule : rules.inOrder()) {
      Stopwatch watch = Stopwatch.createStarted();
      Set<Triple> before = held(rule);
      Set<Triple> now = concluded(rule);
      Sets.difference(before, now)
          .forEach(triple -> dataset.delete(Quad.create(Rules.GRAPH, triple)));
      Set<Triple> fresh = Sets.difference(now, before).immutableCopy();
      fresh.forEach(triple -> dataset.add(Quad.create(Rules.GRAPH, triple)));
      added.accept(fresh);
      LOG.debug("{}: {} conclusions, {}", rule.name(), now.size(), watch);
    }
  }

  private Set<Triple> held(Rule rule) {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    for (Node property : rule.properties()) {
      dataset
          .find(Rules.GRAPH, Node.ANY, property, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
    }
    return triples.build();
  }

  private Set<Triple> concluded(Rule rule) {
    try (QueryExec execution =
        QueryExecDatasetBuilder.create()
            .dataset(dataset)
            .query(rule.query())
            .set(TDB2.symUnionDefaultGraph, true)
            .build()) {
      return ImmutableSet.copyOf(execution.constructTriples());
    }
  }
}
