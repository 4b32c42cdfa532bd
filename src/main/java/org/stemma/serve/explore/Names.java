package org.stemma.serve.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.stemma.query.LooseName;
import org.stemma.query.NearestNames;
import org.stemma.serve.View;

/**
 * The entities of a graph by what people call them: preferred names before other names, and of
 * those that share one, that which most papers name.
 *
 * @param links by IRI, each under its preferred name
 * @param byName IRIs by loose name, the likeliest first
 */
record Names(
    Places places, ImmutableMap<String, Link> links, ImmutableListMultimap<String, String> byName) {

  /** An entity that was found. */
  record Thing(String iri, Link link) {}

  /** The names of that state of the graph. */
  static Names of(View view, Census census) {
    Places places = new Places(view.iris());
    Map<String, Link> links = new HashMap<>();
    labels(view, SKOS.prefLabel.asNode())
        .filter(label -> places.kind(label.iri).isPresent())
        .forEach(label -> links.put(label.iri, places.link(label.text, label.iri)));
    Comparator<Label> likeliest =
        Comparator.comparingInt(
            label ->
                census.entities().containsKey(label.iri)
                    ? -census.entities().get(label.iri).papers()
                    : 0);
    ImmutableListMultimap.Builder<String, String> byName = ImmutableListMultimap.builder();
    for (Node property : new Node[] {SKOS.prefLabel.asNode(), SKOS.altLabel.asNode()}) {
      labels(view, property)
          .filter(label -> links.containsKey(label.iri))
          .sorted(likeliest.thenComparing(Label::iri))
          .forEach(label -> byName.put(LooseName.of(label.text), label.iri));
    }
    return new Names(places, ImmutableMap.copyOf(links), byName.build());
  }

  /**
   * The entity of one of these kinds that the words mean, which are a name or the path of its page,
   * such as {@code method/ssd}.
   */
  Optional<Thing> find(String words, Set<String> kinds) {
    String path = words.startsWith("/") ? words.substring(1) : words;
    return Stream.concat(
            Stream.of(words, places.iri(path)).filter(links::containsKey),
            byName.get(LooseName.of(words)).stream())
        .map(this::thing)
        .filter(thing -> kinds.contains(thing.link.kind()))
        .findFirst();
  }

  /** Entities of these kinds whose names are near those words. */
  ImmutableList<Link> near(String words, Set<String> kinds) {
    Map<String, Link> byLabel = new LinkedHashMap<>();
    links.values().stream()
        .filter(link -> kinds.contains(link.kind()))
        .forEach(link -> byLabel.putIfAbsent(link.label(), link));
    return NearestNames.of(words, byLabel.keySet().stream()).stream()
        .map(byLabel::get)
        .collect(toImmutableList());
  }

  /**
   * A link to that IRI's page, under the entity's name or, where it has none, the end of its IRI.
   */
  Link link(String iri) {
    Link known = links.get(iri);
    return known != null ? known : places.link(iri.substring(iri.lastIndexOf('/') + 1), iri);
  }

  /** The shortest words by which {@link #find} finds that entity again. */
  String words(Thing thing, Set<String> kinds) {
    String label = thing.link.label();
    return label.contains(",") || !find(label, kinds).equals(Optional.of(thing))
        ? thing.link.href().substring(1)
        : label;
  }

  private Thing thing(String iri) {
    return new Thing(iri, link(iri));
  }

  private static Stream<Label> labels(View view, Node property) {
    return Iter.asStream(view.graph().find(Node.ANY, Node.ANY, property, Node.ANY))
        .filter(quad -> quad.getSubject().isURI() && quad.getObject().isLiteral())
        .map(q -> new Label(q.getSubject().getURI(), q.getObject().getLiteralLexicalForm()));
  }

  private record Label(String iri, String text) {}
}
