package org.stemma.graph.reference;

import com.google.common.collect.ImmutableMap;
import org.stemma.graph.Iris;
import org.stemma.graph.Prefixes;
import org.stemma.graph.vocabulary.ST;

/**
 * A term that another one points to.
 *
 * @param text its IRI in short, such as {@code prov:Entity}
 */
record Link(String iri, String text) {
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.copyOf(Prefixes.of(Iris.DEFAULT));

  static Link to(String iri) {
    return new Link(
        iri,
        PREFIXES.entrySet().stream()
            .filter(prefix -> iri.startsWith(prefix.getValue()))
            .findFirst()
            .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
            .orElse(iri));
  }

  /** Whether it is a term of this ontology. */
  boolean isOurs() {
    return iri.startsWith(ST.NS);
  }

  /** The name after the namespace of the ontology. */
  String name() {
    return isOurs() ? iri.substring(ST.NS.length()) : text.substring(text.indexOf(':') + 1);
  }
}
