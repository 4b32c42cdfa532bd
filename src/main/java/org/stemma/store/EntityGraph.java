package org.stemma.store;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.graph.EntityDescriber;
import org.stemma.graph.Iris;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;

/**
 * Keeps the graph of entities in step with the papers' graphs: after each batch it is what it would
 * be, had the papers that are now in the store been the only ones ever written. Looks only at
 * entities that a changed paper names or named, and at their ancestors.
 */
final class EntityGraph {
  private static final int REMEMBERED = 100_000;
  private static final Node TASK_OF = DCTerms.subject.asNode();

  private final DatasetGraph dataset;
  private final Node graph;
  private final Iris iris;
  private final EntityDescriber describer;

  /** The labels with which entities were last described by this object. */
  private final Cache<Node, EntityLabels> described =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

  private final Map<Node, EntityLabels> before = new LinkedHashMap<>();
  private final Map<Node, EntityLabels> after = new LinkedHashMap<>();
  private final Deque<EntityKey> open = new ArrayDeque<>();
  private final Set<Triple> written = new HashSet<>();

  EntityGraph(DatasetGraph dataset, Iris iris, EntityDescriber describer) {
    this.dataset = dataset;
    this.graph = iris.entitiesGraph();
    this.iris = iris;
    this.describer = describer;
  }

  /** Takes note that a paper's graph, which was this, is now that. */
  void changed(Set<Triple> old, Set<Triple> now) {
    EntityLabels.in(old).forEach((node, labels) -> before.merge(node, labels, EntityLabels::plus));
    EntityLabels.in(now).forEach((node, labels) -> after.merge(node, labels, EntityLabels::plus));
  }

  /**
   * Brings the graph in step with all that changed.
   *
   * @return the descriptions that are new, whole
   */
  ImmutableSet<Triple> flush() {
    after.values().forEach(labels -> open.add(labels.key()));
    before.forEach(
        (node, labels) -> {
          if (!after.containsKey(node)) {
            open.add(labels.key());
          }
        });
    while (!open.isEmpty()) {
      update(open.remove());
    }
    before.clear();
    after.clear();
    ImmutableSet<Triple> descriptions = ImmutableSet.copyOf(written);
    written.clear();
    return descriptions;
  }

  /** Forgets everything, since the store did not keep it. */
  void forget() {
    before.clear();
    after.clear();
    open.clear();
    written.clear();
    described.invalidateAll();
  }

  private void update(EntityKey key) {
    Node node = iris.entity(key);
    EntityLabels now = after.getOrDefault(node, EntityLabels.none(key));
    EntityLabels dropped = before.getOrDefault(node, EntityLabels.none(key)).minus(now);
    EntityLabels last = described.getIfPresent(node);
    if (last != null && dropped.isEmpty() && last.containsAll(now)) {
      return;
    }
    Set<Triple> old = find(node, Node.ANY);
    if (isNamed(node) || hasChildren(node)) {
      EntityLabels labels = last == null ? readLabels(node, now, old) : adjust(last, now, dropped);
      Set<Triple> description = describer.describe(key, labels.names(), labels.surfaces());
      write(old, description);
      described.put(node, labels);
      preferred(description)
          .map(name -> new EntityKey(key.type(), name))
          .ifPresent(this::describeWhatItLeadsTo);
    } else {
      write(old, ImmutableSet.of());
      described.invalidate(node);
    }
    // An ancestor or a task that only this entity kept may have to go.
    Node parentProperty = EntityDescriber.parentProperty(key.type()).asNode();
    for (Triple triple : old) {
      Node property = triple.getPredicate();
      boolean toTask = property.equals(TASK_OF);
      if ((toTask || property.equals(parentProperty))
          && !dataset.contains(graph, node, property, triple.getObject())) {
        preferred(find(triple.getObject(), Node.ANY))
            .ifPresent(
                name -> {
                  described.invalidate(triple.getObject());
                  open.add(new EntityKey(toTask ? EntityType.TASK : key.type(), name));
                });
      }
    }
  }

  private void describeWhatItLeadsTo(EntityKey key) {
    describer.parent(key).ifPresent(this::describeAncestor);
    describer.tasks(key).forEach(this::describeAncestor);
  }

  private void describeAncestor(EntityKey parent) {
    if (described.getIfPresent(iris.entity(parent)) == null) {
      open.add(parent);
    }
  }

  /** The labels as the papers' graphs have them, asked one by one. */
  private EntityLabels readLabels(Node node, EntityLabels now, Set<Triple> old) {
    Set<String> names = new HashSet<>(now.names());
    dataset
        .find(Node.ANY, node, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
    Set<String> surfaces = new HashSet<>(now.surfaces());
    for (Triple triple : old) {
      if (triple.getPredicate().equals(SKOS.prefLabel.asNode())
          || triple.getPredicate().equals(SKOS.altLabel.asNode())) {
        String label = triple.getObject().getLiteralLexicalForm();
        if (!surfaces.contains(label) && isSurface(node, label)) {
          surfaces.add(label);
        }
      }
    }
    return new EntityLabels(now.key(), ImmutableSet.copyOf(names), ImmutableSet.copyOf(surfaces));
  }

  /** The labels that were known, with the new ones and without those that no paper has left. */
  private EntityLabels adjust(EntityLabels last, EntityLabels now, EntityLabels dropped) {
    Node node = iris.entity(now.key());
    EntityLabels gone =
        new EntityLabels(
            now.key(),
            without(dropped.names(), name -> isName(node, name)),
            without(dropped.surfaces(), surface -> isSurface(node, surface)));
    return last.plus(now).minus(gone);
  }

  private static ImmutableSet<String> without(Collection<String> labels, Predicate<String> kept) {
    return labels.stream().filter(kept.negate()).collect(ImmutableSet.toImmutableSet());
  }

  private boolean isNamed(Node node) {
    return dataset.find(Node.ANY, node, RDFS.label.asNode(), Node.ANY).hasNext();
  }

  private boolean isName(Node node, String name) {
    return dataset.contains(Node.ANY, node, RDFS.label.asNode(), literal(name));
  }

  private boolean isSurface(Node node, String surface) {
    return Iter.anyMatch(
        dataset.find(Node.ANY, Node.ANY, OA.exact.asNode(), literal(surface)),
        quad -> dataset.contains(quad.getGraph(), quad.getSubject(), ST.entity.asNode(), node));
  }

  private boolean hasChildren(Node node) {
    return dataset.contains(graph, Node.ANY, ST.derivedFrom.asNode(), node)
        || dataset.contains(graph, Node.ANY, ST.variantOf.asNode(), node)
        || dataset.contains(graph, Node.ANY, ST.subsetOf.asNode(), node)
        || dataset.contains(graph, Node.ANY, SKOS.broader.asNode(), node)
        || dataset.contains(graph, Node.ANY, TASK_OF, node);
  }

  private Set<Triple> find(Node subject, Node predicate) {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    dataset
        .find(graph, subject, predicate, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    return triples.build();
  }

  private static Optional<String> preferred(Set<Triple> description) {
    return description.stream()
        .filter(triple -> triple.getPredicate().equals(SKOS.prefLabel.asNode()))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private void write(Set<Triple> old, Set<Triple> now) {
    // An entity may be described twice in a flush: what was written first no longer holds.
    written.removeAll(old);
    if (!old.equals(now)) {
      written.addAll(now);
    }
    Sets.difference(old, now).forEach(triple -> dataset.delete(Quad.create(graph, triple)));
    Sets.difference(now, old).forEach(triple -> dataset.add(Quad.create(graph, triple)));
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
