package org.stemma.extract.relate;

import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.Result;
import org.stemma.paper.Subject;

/**
 * What was decided about a figure; the next figure's decisions look back at it, since the figures
 * of a sentence tend to share benchmark, measure and subject.
 *
 * @param sentence the sentence's index in the paper
 * @param place the figure's place in the sentence
 * @param benchmark the benchmark it was measured on
 * @param tied the probability that it was measured on that, or on none
 */
record Decision(
    int sentence,
    int place,
    Result.Kind kind,
    Optional<EntityKey> benchmark,
    double tied,
    Subject subject,
    Optional<Phrase> metric,
    Optional<EntityKey> baseline) {

  /** Whether that system is its subject. */
  boolean isAbout(EntityKey system) {
    return subject.equals(Subject.of(system));
  }
}
