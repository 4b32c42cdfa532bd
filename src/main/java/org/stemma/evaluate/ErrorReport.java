package org.stemma.evaluate;

import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.evaluate.Mistake.Kind;

/** What was missed and what was invented, grouped: the names that come most often first. */
public final class ErrorReport {
  private static final int LONGEST = 200;

  private ErrorReport() {}

  private record Group(Figure figure, Kind kind) {}

  /**
   * The report as text.
   *
   * @param most how many names to list of each group
   */
  public static String of(Evaluation evaluation, int most) {
    Map<Group, Multimap<String, Mistake>> groups =
        new TreeMap<>(Comparator.comparing(Group::figure).thenComparing(Group::kind));
    for (Mistake mistake : evaluation.mistakes()) {
      groups
          .computeIfAbsent(
              new Group(mistake.figure(), mistake.kind()),
              g -> MultimapBuilder.linkedHashKeys().arrayListValues().build())
          .put(mistake.what(), mistake);
    }
    StringBuilder report = new StringBuilder();
    groups.forEach((group, mistakes) -> append(report, group, mistakes, most));
    return report.toString();
  }

  private static void append(
      StringBuilder report, Group group, Multimap<String, Mistake> mistakes, int most) {
    report
        .append('\n')
        .append(group.figure().label())
        .append(group.kind() == Kind.MISSED ? ", missed: " : ", invented: ")
        .append(mistakes.size())
        .append('\n');
    List<Collection<Mistake>> frequent =
        mistakes.asMap().values().stream()
            .sorted(Comparator.comparing(Collection::size, Comparator.reverseOrder()))
            .toList();
    frequent.stream().limit(most).forEach(same -> append(report, same));
    if (frequent.size() > most) {
      report.append("  … and ").append(frequent.size() - most).append(" more\n");
    }
  }

  private static void append(StringBuilder report, Collection<Mistake> same) {
    Mistake example = same.iterator().next();
    report.append("  ").append(example.what());
    if (same.size() > 1) {
      report.append(" (").append(same.size()).append(" times)");
    }
    report.append("\n      ").append(example.paper().id()).append(": ");
    report.append(shortened(Sentences.around(example.paper(), example.clue()))).append('\n');
  }

  private static String shortened(String sentence) {
    int end = Math.min(sentence.length(), LONGEST);
    return end < sentence.length()
        ? sentence.substring(0, sentence.offsetByCodePoints(end, -1)) + " …"
        : sentence;
  }
}
