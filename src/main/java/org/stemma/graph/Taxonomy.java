package org.stemma.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;

/**
 * What public sources say of known entities beside their names: which is a kind of which, what a
 * benchmark is for, and where others have it. No name is found with it.
 */
public final class Taxonomy {
  /** A taxonomy that knows nothing. */
  public static final Taxonomy EMPTY =
      new Taxonomy(ImmutableMap.of(), ImmutableListMultimap.of(), ImmutableListMultimap.of());

  private final ImmutableMap<Node, EntityKey> broader;
  private final ImmutableListMultimap<Node, EntityKey> tasks;
  private final ImmutableListMultimap<Node, String> matches;

  private Taxonomy(
      ImmutableMap<Node, EntityKey> broader,
      ImmutableListMultimap<Node, EntityKey> tasks,
      ImmutableListMultimap<Node, String> matches) {
    this.broader = broader;
    this.tasks = tasks;
    this.matches = matches;
  }

  /** The taxonomy of {@code ontology/taxonomy.ttl}, its entities named as that lexicon has them. */
  static Taxonomy shipped(Lexicon lexicon) {
    try (InputStream in = Resources.getResource("ontology/taxonomy.ttl").openStream()) {
      return of(RDFParser.create().source(in).lang(Lang.TURTLE).toGraph(), lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Taxonomy of(Graph graph, Lexicon lexicon) {
    ImmutableMap.Builder<Node, EntityKey> broader = ImmutableMap.builder();
    ImmutableListMultimap.Builder<Node, EntityKey> tasks = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Node, String> matches = ImmutableListMultimap.builder();
    graph
        .find()
        .forEach(
            triple -> {
              Node predicate = triple.getPredicate();
              if (predicate.equals(SKOS.broader.asNode())) {
                broader.put(triple.getSubject(), key(triple.getObject(), graph, lexicon));
              } else if (predicate.equals(DCTerms.subject.asNode())) {
                tasks.put(triple.getSubject(), key(triple.getObject(), graph, lexicon));
              } else if (predicate.equals(SKOS.exactMatch.asNode())) {
                matches.put(triple.getSubject(), triple.getObject().getURI());
              }
            });
    return new Taxonomy(broader.buildOrThrow(), tasks.build(), matches.build());
  }

  /** The entity of that IRI, by the name that the file gives it, else by the lexicon's. */
  private static EntityKey key(Node node, Graph graph, Lexicon lexicon) {
    String[] path = Iris.DEFAULT.relative(node).split("/", 2);
    EntityType type =
        path[0].equals(EntityType.METRIC.segment()) ? EntityType.METRIC : EntityType.TASK;
    return graph
        .find(node, SKOS.prefLabel.asNode(), Node.ANY)
        .nextOptional()
        .map(label -> new EntityKey(type, label.getObject().getLiteralLexicalForm()))
        .orElseGet(() -> lexicon.resolve(type, path[1].replace('-', ' ')));
  }

  /** What that task or metric is a kind of. */
  Optional<EntityKey> broader(EntityKey key) {
    return Optional.ofNullable(broader.get(Iris.DEFAULT.entity(key)));
  }

  /** The tasks that that benchmark is for. */
  ImmutableList<EntityKey> tasks(EntityKey key) {
    return tasks.get(Iris.DEFAULT.entity(key));
  }

  /** The IRIs of the same thing elsewhere. */
  ImmutableList<String> matches(EntityKey key) {
    return matches.get(Iris.DEFAULT.entity(key));
  }
}
