package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The counts of one paper, and what was wrong in it. */
record PaperScore(
    ImmutableSortedMap<Figure, Tally> tallies,
    ImmutableList<Mistake> mistakes,
    ImmutableList<Guess> guesses) {

  Tally tally(Figure figure) {
    return tallies.getOrDefault(figure, Tally.NONE);
  }

  /** Gathers the counts of one paper. */
  static final class Builder {
    private final ImmutableSortedMap.Builder<Figure, Tally> tallies =
        ImmutableSortedMap.naturalOrder();
    private final ImmutableList.Builder<Mistake> mistakes = ImmutableList.builder();
    private final ImmutableList.Builder<Guess> guesses = ImmutableList.builder();

    /** Adds the counts of a measure, whole and of each of those parts. */
    <T> void add(
        Measure measure, Matching<T> matching, Iterable<String> parts, Function<T, String> partOf) {
      tallies.put(Figure.of(measure), matching.tally());
      for (String part : parts) {
        tallies.put(new Figure(measure, part), matching.tally(partOf, part));
      }
    }

    /** Adds what was wrong. */
    <T> void addMistakes(Matching<T> matching, Mistakes<T> mistakesOf) {
      matching.missed().forEach(item -> mistakes.add(mistakesOf.of(Mistake.Kind.MISSED, item)));
      matching.invented().forEach(item -> mistakes.add(mistakesOf.of(Mistake.Kind.INVENTED, item)));
    }

    /** Adds how sure the system was of what is right and of what is wrong. */
    <T> void addGuesses(
        Measure measure, Matching<T> matching, Function<T, OptionalDouble> confidence) {
      addGuesses(measure, matching.hits(), confidence, true);
      addGuesses(measure, matching.invented(), confidence, false);
    }

    private <T> void addGuesses(
        Measure measure, List<T> items, Function<T, OptionalDouble> confidence, boolean right) {
      for (T item : items) {
        confidence.apply(item).ifPresent(p -> guesses.add(new Guess(measure, p, right)));
      }
    }

    PaperScore build() {
      return new PaperScore(tallies.buildOrThrow(), mistakes.build(), guesses.build());
    }
  }

  /** How a wrong item is told. */
  interface Mistakes<T> {
    Mistake of(Mistake.Kind kind, T item);
  }
}
