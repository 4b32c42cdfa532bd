package org.stemma.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What of the gold was found. One item of the gold stands for one that was found: each in turn
 * takes the first that is left and is the same.
 *
 * @param right the items of the gold that were found
 * @param hits what was found and is right
 * @param missed those that were not
 * @param invented what was found beside them
 */
record Matching<T>(
    ImmutableList<T> right,
    ImmutableList<T> hits,
    ImmutableList<T> missed,
    ImmutableList<T> invented) {

  static <T> Matching<T> of(List<T> gold, List<T> found, BiPredicate<T, T> same) {
    List<T> left = new ArrayList<>(found);
    ImmutableList.Builder<T> right = ImmutableList.builder();
    ImmutableList.Builder<T> missed = ImmutableList.builder();
    ImmutableList.Builder<T> hits = ImmutableList.builder();
    for (T item : gold) {
      Optional<T> hit = take(left, item, same);
      hit.ifPresent(hits::add);
      (hit.isPresent() ? right : missed).add(item);
    }
    return new Matching<>(right.build(), hits.build(), missed.build(), ImmutableList.copyOf(left));
  }

  private static <T> Optional<T> take(List<T> left, T item, BiPredicate<T, T> same) {
    for (Iterator<T> each = left.iterator(); each.hasNext(); ) {
      T next = each.next();
      if (same.test(item, next)) {
        each.remove();
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** The same without what was invented and is forgiven. */
  Matching<T> forgiving(Predicate<T> forgiven) {
    return new Matching<>(
        right,
        hits,
        missed,
        invented.stream().filter(forgiven.negate()).collect(ImmutableList.toImmutableList()));
  }

  Tally tally() {
    return new Tally(right.size(), invented.size(), missed.size());
  }

  /** The counts of the items of one part. */
  Tally tally(Function<T, String> partOf, String part) {
    return new Tally(
        count(right, partOf, part), count(invented, partOf, part), count(missed, partOf, part));
  }

  private static <T> int count(List<T> items, Function<T, String> partOf, String part) {
    return (int) items.stream().filter(item -> partOf.apply(item).equals(part)).count();
  }
}
