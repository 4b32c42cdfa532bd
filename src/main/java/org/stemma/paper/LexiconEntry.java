package org.stemma.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A name that is known beforehand.
 *
 * @param key type and canonical name
 * @param aliases other ways to write it: acronym, long form, spellings
 * @param parent the entity it is a variant, version or subset of
 * @param links IRIs of the same thing elsewhere
 * @param guard what must hold for a match to count
 */
public record LexiconEntry(
    EntityKey key,
    ImmutableSet<String> aliases,
    Optional<EntityKey> parent,
    ImmutableList<String> links,
    Guard guard) {

  /** What must hold, beside the letters, for the name to be a mention. */
  public enum Guard {
    /** Nothing: case, spaces and hyphens may differ. */
    NONE,
    /** Upper and lower case must be as written: RACE, not race. */
    EXACT_CASE,
    /** Case as written, and the sentence must speak of such a thing: the ACT policy, not an ACT. */
    IN_CONTEXT
  }
}
