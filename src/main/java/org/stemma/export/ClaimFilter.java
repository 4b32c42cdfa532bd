package org.stemma.export;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.stemma.graph.vocabulary.ST;

/**
 * A paper's graph without the claims that are not sure enough, and without what only they support:
 * edges, sentences, entities.
 */
final class ClaimFilter {
  /** By what a claim names entities. */
  static final ImmutableSet<Property> ROLES =
      ImmutableSet.of(
          RDF.subject, RDF.object, ST.entity, ST.system, ST.onBenchmark, ST.baseline, ST.metric);

  /** What is said of a passage, which may be evidence where it is no longer a mention. */
  private static final ImmutableSet<Property> OF_PASSAGES =
      ImmutableSet.of(ST.statedIn, OA.start, OA.end, OA.exact);

  private final Collection<Triple> graph;
  private final Set<Node> unsure = new HashSet<>();
  private final Set<Node> evidence = new HashSet<>();
  private final Set<Node> named = new HashSet<>();
  private final Set<Triple> supported = new HashSet<>();
  private final Set<Triple> unsupported = new HashSet<>();
  private final Set<Node> sentences = new HashSet<>();
  private final Set<Node> labelled = new HashSet<>();

  private ClaimFilter(Collection<Triple> graph) {
    this.graph = graph;
  }

  /** What is left of that graph where claims must be at least that sure. */
  static ImmutableSet<Triple> apply(Collection<Triple> graph, double minConfidence) {
    if (minConfidence <= 0) {
      return ImmutableSet.copyOf(graph);
    }
    ClaimFilter filter = new ClaimFilter(graph);
    filter.look(minConfidence);
    return graph.stream().filter(filter::keeps).collect(ImmutableSet.toImmutableSet());
  }

  private void look(double minConfidence) {
    Map<Node, Claim> claims = new HashMap<>();
    for (Triple triple : graph) {
      if (triple.getPredicate().equals(ST.confidence.asNode())) {
        claims.put(triple.getSubject(), new Claim());
        if (confidence(triple.getObject()) < minConfidence) {
          unsure.add(triple.getSubject());
        }
      }
    }
    for (Triple triple : graph) {
      Node subject = triple.getSubject();
      Claim claim = claims.get(subject);
      if (claim != null) {
        claim.read(triple);
        if (!unsure.contains(subject)) {
          gather(triple);
        }
      }
      if (isA(triple, ST.Sentence.asNode())) {
        sentences.add(subject);
      } else if (triple.getPredicate().equals(RDFS.label.asNode())) {
        labelled.add(subject);
      }
    }
    claims.forEach((node, claim) -> claim.addEdge(unsure.contains(node) ? unsupported : supported));
  }

  private void gather(Triple triple) {
    Node predicate = triple.getPredicate();
    if (predicate.equals(ST.evidence.asNode())) {
      evidence.add(triple.getObject());
    } else if (ROLES.stream().anyMatch(role -> predicate.equals(role.asNode()))) {
      named.add(triple.getObject());
    }
  }

  private boolean keeps(Triple triple) {
    Node subject = triple.getSubject();
    if (unsure.contains(subject)) {
      return evidence.contains(subject)
          && (isA(triple, ST.Sentence.asNode())
              || OF_PASSAGES.stream().anyMatch(p -> triple.getPredicate().equals(p.asNode())));
    }
    if (unsupported.contains(triple) && !supported.contains(triple)) {
      return false;
    }
    boolean orphan =
        (sentences.contains(subject) && !evidence.contains(subject) && !isMention(subject))
            || (labelled.contains(subject) && !named.contains(subject));
    return !orphan;
  }

  /** Whether a claim, which a sentence is not; a mention of a whole sentence is both. */
  private boolean isMention(Node node) {
    return graph.contains(Triple.create(node, RDF.type.asNode(), ST.Mention.asNode()));
  }

  private static boolean isA(Triple triple, Node type) {
    return triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().equals(type);
  }

  static double confidence(Node literal) {
    return Double.parseDouble(literal.getLiteralLexicalForm());
  }

  /** The parts of a claim that make up the edge it is of. */
  private static final class Claim {
    private final Map<Node, Node> parts = new HashMap<>();

    void read(Triple triple) {
      parts.put(triple.getPredicate(), triple.getObject());
    }

    void addEdge(Set<Triple> edges) {
      Node predicate = parts.get(RDF.predicate.asNode());
      Node entity = parts.get(ST.entity.asNode());
      Node paper = parts.get(ST.statedIn.asNode());
      Node subject = parts.get(RDF.subject.asNode());
      Node object = parts.get(RDF.object.asNode());
      if (predicate != null && subject != null && object != null) {
        edges.add(Triple.create(subject, predicate, object));
      } else if (entity != null && paper != null) {
        edges.add(Triple.create(paper, ST.mentions.asNode(), entity));
      }
    }
  }
}
