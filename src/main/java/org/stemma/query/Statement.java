package org.stemma.query;

import java.util.Optional;

/**
 * One claim of a paper about an entity, in words.
 *
 * @param words what is claimed, such as {@code GRPO variant of PPO}
 * @param confidence the probability that the paper says so, between 0 and 1
 * @param rule the layer and the rule that found it, such as {@code roles/we-propose}
 * @param sentence the sentence it stands in, the entity's name marked
 */
public record Statement(
    String words, double confidence, String rule, Optional<MarkedSentence> sentence) {}
