package org.stemma.export.about;

import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.stemma.graph.Ontology;
import org.stemma.graph.vocabulary.ST;

/** On what terms a dump is given. */
final class Licence {
  /** What no licence of a dump can give away. */
  static final String RIGHTS =
      "Titles, abstracts and the sentences quoted from them remain on the terms of their authors"
          + " and of the source that gave them.";

  private Licence() {}

  /** That licence, or that of the ontology and lexicon, which are in every dump. */
  static String of(Optional<String> chosen) {
    return chosen.orElseGet(
        () ->
            Ontology.graph().triples().stream()
                .filter(triple -> triple.getSubject().equals(ST.ONTOLOGY.asNode()))
                .filter(triple -> triple.getPredicate().equals(DCTerms.license.asNode()))
                .map(Triple::getObject)
                .map(Object::toString)
                .findFirst()
                .orElseThrow());
  }
}
