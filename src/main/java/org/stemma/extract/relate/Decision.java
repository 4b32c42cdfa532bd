package org.stemma.extract.relate;

import com.google.common.collect.ImmutableMap;
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
 * @param benchmarks the benchmarks it was measured on, with the probability of each
 * @param untied the probability that it was measured on none of the paper's benchmarks
 */
record Decision(
    int sentence,
    int place,
    Result.Kind kind,
    ImmutableMap<EntityKey, Double> benchmarks,
    double untied,
    Subject subject,
    Optional<Phrase> metric,
    Optional<EntityKey> baseline) {

  /** Whether that system is its subject. */
  boolean isAbout(EntityKey system) {
    return subject.equals(Subject.of(system));
  }
}
