package org.stemma.graph.reference;

import com.google.common.collect.ImmutableList;

/**
 * A term of the ontology, with all that it says of it.
 *
 * @param name what follows the namespace, such as {@code evaluatedOn}
 * @param above classes or properties that it is one of
 * @param from domains of a property
 * @param to ranges of a property
 * @param inverse the property that says it the other way round
 */
record Term(
    Kind kind,
    String name,
    String label,
    String definition,
    String example,
    ImmutableList<Link> above,
    ImmutableList<Link> from,
    ImmutableList<Link> to,
    ImmutableList<Link> inverse) {

  /** What a term is, in the order in which the reference lists them. */
  enum Kind {
    CLASS("Classes"),
    OBJECT_PROPERTY("Object properties"),
    DATATYPE_PROPERTY("Datatype properties"),
    INDIVIDUAL("Individuals");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }
}
