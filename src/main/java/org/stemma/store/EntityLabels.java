package org.stemma.store;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stemma.graph.vocabulary.ST;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;

/**
 * How papers write an entity.
 *
 * @param names what they take its name to be
 * @param surfaces what stands in their texts
 */
record EntityLabels(EntityKey key, ImmutableSet<String> names, ImmutableSet<String> surfaces) {
  private static final ImmutableMap<String, EntityType> TYPES = types();

  /** An entity that no paper writes. */
  static EntityLabels none(EntityKey key) {
    return new EntityLabels(key, ImmutableSet.of(), ImmutableSet.of());
  }

  EntityLabels plus(EntityLabels other) {
    return new EntityLabels(
        key,
        ImmutableSet.copyOf(Sets.union(names, other.names)),
        ImmutableSet.copyOf(Sets.union(surfaces, other.surfaces)));
  }

  EntityLabels minus(EntityLabels other) {
    return new EntityLabels(
        key,
        ImmutableSet.copyOf(Sets.difference(names, other.names)),
        ImmutableSet.copyOf(Sets.difference(surfaces, other.surfaces)));
  }

  boolean isEmpty() {
    return names.isEmpty() && surfaces.isEmpty();
  }

  boolean containsAll(EntityLabels other) {
    return names.containsAll(other.names) && surfaces.containsAll(other.surfaces);
  }

  /** The entities of a paper's graph, each with that paper's labels. */
  static Map<Node, EntityLabels> in(Set<Triple> graph) {
    Map<Node, EntityType> types = new LinkedHashMap<>();
    Map<Node, Set<String>> names = new HashMap<>();
    Map<Node, String> exact = new HashMap<>();
    for (Triple triple : graph) {
      Node predicate = triple.getPredicate();
      Node object = triple.getObject();
      if (predicate.equals(RDF.type.asNode())) {
        EntityType type = TYPES.get(object.getURI());
        if (type != null) {
          types.put(triple.getSubject(), type);
        }
      } else if (predicate.equals(RDFS.label.asNode())) {
        names
            .computeIfAbsent(triple.getSubject(), node -> new TreeSet<>())
            .add(object.getLiteralLexicalForm());
      } else if (predicate.equals(OA.exact.asNode())) {
        exact.put(triple.getSubject(), object.getLiteralLexicalForm());
      }
    }
    Map<Node, Set<String>> surfaces = new HashMap<>();
    for (Triple triple : graph) {
      String words = exact.get(triple.getSubject());
      if (words != null && triple.getPredicate().equals(ST.entity.asNode())) {
        surfaces.computeIfAbsent(triple.getObject(), node -> new TreeSet<>()).add(words);
      }
    }
    Map<Node, EntityLabels> labels = new LinkedHashMap<>();
    types.forEach(
        (node, type) -> {
          Set<String> called = names.getOrDefault(node, Set.of());
          labels.put(
              node,
              new EntityLabels(
                  new EntityKey(type, called.iterator().next()),
                  ImmutableSet.copyOf(called),
                  ImmutableSet.copyOf(surfaces.getOrDefault(node, Set.of()))));
        });
    return labels;
  }

  private static ImmutableMap<String, EntityType> types() {
    ImmutableMap.Builder<String, EntityType> types = ImmutableMap.builder();
    for (EntityType type : EntityType.values()) {
      types.put(ST.NS + type.label(), type);
    }
    return types.buildOrThrow();
  }
}
