package org.stemma.export.about;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stemma.export.rdf.Description;
import org.stemma.graph.vocabulary.PROV;

/**
 * Counts over a graph, subject by subject. Holds a number for each class and property and, of each
 * class, the subject of which most is said.
 */
public final class Tally implements Consumer<Description> {
  private long triples;
  private long subjects;
  private final Map<Node, Long> properties = new TreeMap<>(Description.BY_NAME);
  private final Map<Node, Long> classes = new TreeMap<>(Description.BY_NAME);
  private final Map<Node, Example> examples = new TreeMap<>(Description.BY_NAME);
  private Optional<Build> last = Optional.empty();

  /**
   * A build that made a graph.
   *
   * @param ended when it ended, as {@code xsd:dateTime} writes it
   */
  record Build(Node node, String ended) {}

  private record Example(Node node, long statements) {}

  @Override
  public void accept(Description description) {
    subjects++;
    long statements = 0;
    for (Map.Entry<Node, ImmutableSortedSet<Node>> property : description.properties().entrySet()) {
      statements += property.getValue().size();
      properties.merge(property.getKey(), (long) property.getValue().size(), Long::sum);
      if (property.getKey().equals(PROV.endedAtTime.asNode())) {
        end(new Build(description.subject(), property.getValue().last().getLiteralLexicalForm()));
      }
    }
    triples += statements;
    Example example = new Example(description.subject(), statements);
    for (Node type :
        description.properties().getOrDefault(RDF.type.asNode(), ImmutableSortedSet.of())) {
      classes.merge(type, 1L, Long::sum);
      examples.merge(type, example, (a, b) -> b.statements() > a.statements() ? b : a);
    }
  }

  private void end(Build build) {
    if (last.isEmpty() || last.get().ended().compareTo(build.ended()) < 0) {
      last = Optional.of(build);
    }
  }

  long triples() {
    return triples;
  }

  long subjects() {
    return subjects;
  }

  /** How many statements each property makes. */
  Map<Node, Long> properties() {
    return properties;
  }

  /** How many subjects each class has. */
  Map<Node, Long> classes() {
    return classes;
  }

  /** The subject of that class of which most is said; the first of equals. */
  Optional<Node> example(Node type) {
    return Optional.ofNullable(examples.get(type)).map(Example::node);
  }

  /** The build that ended last. */
  Optional<Build> lastBuild() {
    return last;
  }
}
