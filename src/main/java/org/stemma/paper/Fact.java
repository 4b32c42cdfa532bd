package org.stemma.paper;

/**
 * A relation that the paper states.
 *
 * @param confidence the probability that the text states it, between 0 and 1
 */
public record Fact(
    Predicate predicate, Subject subject, EntityKey object, double confidence, Evidence evidence) {}
