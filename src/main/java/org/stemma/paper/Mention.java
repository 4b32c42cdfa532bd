package org.stemma.paper;

/**
 * An occurrence of an entity's name in a paper's text.
 *
 * @param start offset of the first character in {@link Paper#text()}, in Unicode code points
 * @param end offset after the last character
 * @param surface the characters between them
 * @param entity the entity that is named
 * @param linkConfidence the probability that other papers mean that entity by that name, and not
 *     another
 * @param confidence the probability that the span and the type are right, between 0 and 1
 * @param evidence the rule that found it, and the sentence it stands in
 */
public record Mention(
    int start,
    int end,
    String surface,
    EntityKey entity,
    double linkConfidence,
    double confidence,
    Evidence evidence) {}
