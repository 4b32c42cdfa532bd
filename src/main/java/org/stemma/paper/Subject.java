package org.stemma.paper;

/** Who a fact or a result is about. */
public sealed interface Subject {
  /** The paper itself, or its own approach where that has no name. */
  record ThisPaper() implements Subject {}

  /** An entity that the text names. */
  record Named(EntityKey entity) implements Subject {}

  /** Some other system, which the text leaves unnamed. Only results have such a subject. */
  record Unnamed() implements Subject {}

  /** The one {@link ThisPaper}. */
  Subject PAPER = new ThisPaper();

  /** The one {@link Unnamed}. */
  Subject UNNAMED = new Unnamed();

  /** That entity as a subject. */
  static Subject of(EntityKey entity) {
    return new Named(entity);
  }
}
