package org.stemma.evaluate;

/**
 * A statement that was made with a confidence, and what became of it.
 *
 * @param confidence the probability that it is right, as the system said
 * @param right whether it is
 */
record Guess(Measure measure, double confidence, boolean right) {}
