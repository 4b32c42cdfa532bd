package org.stemma.extract.relate;

import java.util.Optional;
import org.stemma.paper.EntityType;
import org.stemma.paper.Mention;

/**
 * What a sentence is made of, seen from its figures: a figure, a name, or some other word.
 *
 * @param word the word in lower case; {@code <fig>} for a figure, {@code <own>}, {@code <method>},
 *     {@code <model>} or {@code <benchmark>} for a name
 * @param tag the part of speech, {@code CD} for a figure and {@code NNP} for a name
 */
record Item(
    String word,
    String tag,
    int start,
    int end,
    Optional<Figure> figure,
    Optional<Mention> mention) {

  /** Whether it is a figure. */
  boolean isFigure() {
    return figure.isPresent();
  }

  /** Whether it is a name. */
  boolean isName() {
    return mention.isPresent();
  }

  /** Whether it names something of the paper's own. */
  boolean isOwn() {
    return word.equals("<own>");
  }

  /** Whether it names a benchmark. */
  boolean isBenchmark() {
    return mention.isPresent() && mention.get().entity().type() == EntityType.BENCHMARK;
  }

  /** Whether it names a method or model. */
  boolean isSystem() {
    return mention.isPresent() && mention.get().entity().type() != EntityType.BENCHMARK;
  }
}
