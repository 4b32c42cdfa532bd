package org.stemma.paper;

/** The rule by which two names, met in different papers, are of one thing or of two. */
@FunctionalInterface
public interface SameName {
  /** Whether both name the same entity of that type. */
  boolean same(EntityType type, String a, String b);
}
