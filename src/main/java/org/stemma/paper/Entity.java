package org.stemma.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A thing that a paper names, with all the ways in which the paper writes it.
 *
 * @param key its type and canonical name
 * @param surfaces the forms that the paper uses, in order of first occurrence
 * @param aliases further forms known from the lexicon
 * @param links IRIs of the same thing elsewhere, known from the lexicon
 * @param known whether the lexicon has it
 * @param confidence the probability that this is an entity of this type, between 0 and 1
 */
public record Entity(
    EntityKey key,
    ImmutableSet<String> surfaces,
    ImmutableSet<String> aliases,
    ImmutableList<String> links,
    boolean known,
    double confidence) {

  /** The canonical name. */
  public String name() {
    return key.name();
  }

  /** The type. */
  public EntityType type() {
    return key.type();
  }
}
