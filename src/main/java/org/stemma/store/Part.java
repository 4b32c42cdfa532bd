package org.stemma.store;

/** How much of a store is exported. */
public sealed interface Part {
  /** All of it. */
  record Whole() implements Part {}

  /** A paper's graph, and what is said of the entities that it names. */
  record OfPaper(String id) implements Part {}

  /**
   * What is said of an entity, and every claim about it with its evidence.
   *
   * @param name one of its names, or its IRI
   */
  record OfEntity(String name) implements Part {}

  /** The one {@link Whole}. */
  Part WHOLE = new Whole();
}
