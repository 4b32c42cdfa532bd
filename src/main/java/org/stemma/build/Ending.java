package org.stemma.build;

import com.google.common.collect.ImmutableList;

/**
 * What a sink has to say when no more papers come.
 *
 * @param faults what is wrong with what it made of all papers together, a line each
 * @param contradictions pairs of claims that say the opposite of each other
 */
public record Ending(ImmutableList<String> faults, long contradictions) {
  /** Nothing to say. */
  public static final Ending QUIET = new Ending(ImmutableList.of(), 0);
}
