package org.stemma.extract.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.extract.find.Candidate;
import org.stemma.paper.EntityType;

/**
 * Benchmarks that are in doubt by themselves, but stand in a list with sure ones: "A (3%), B (4%)
 * and C".
 */
final class Siblings {
  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\s*\\([^()]{1,40}\\))?\\s*(?:,|,?\\s*and\\b|&)\\s*(?:the\\s+)?");

  private Siblings() {}

  /** Those of the doubtful that stand beside one of the sure, or beside one that does. */
  static List<Candidate> of(String text, List<Candidate> sure, List<Candidate> doubtful) {
    List<Candidate> benchmarks =
        new ArrayList<>(sure.stream().filter(name -> name.type() == EntityType.BENCHMARK).toList());
    List<Candidate> left =
        new ArrayList<>(
            doubtful.stream().filter(name -> sure.stream().noneMatch(name::overlaps)).toList());
    List<Candidate> found = new ArrayList<>();
    for (boolean more = true; more; ) {
      List<Candidate> next =
          left.stream()
              .filter(name -> benchmarks.stream().anyMatch(other -> isBeside(text, name, other)))
              .toList();
      more = !next.isEmpty();
      found.addAll(next);
      benchmarks.addAll(next);
      left.removeAll(next);
    }
    return found;
  }

  private static boolean isBeside(String text, Candidate a, Candidate b) {
    Candidate first = a.start() < b.start() ? a : b;
    Candidate second = first.equals(a) ? b : a;
    return first.end() <= second.start()
        && second.start() - first.end() < 60
        && BETWEEN.matcher(text.substring(first.end(), second.start())).matches();
  }
}
