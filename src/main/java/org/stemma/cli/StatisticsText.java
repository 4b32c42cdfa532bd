package org.stemma.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.stemma.query.Figure;

/** What a graph holds, section by section, for people. */
final class StatisticsText {
  private StatisticsText() {}

  static String of(ImmutableListMultimap<String, Figure> sections) {
    int names = sections.values().stream().mapToInt(f -> f.name().length()).max().orElse(0);
    int values = sections.values().stream().mapToInt(f -> f.value().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    sections
        .asMap()
        .forEach(
            (section, figures) -> {
              text.append(section).append('\n');
              for (Figure figure : List.copyOf(figures)) {
                text.append("  ")
                    .append(Strings.padEnd(figure.name(), names, ' '))
                    .append("  ")
                    .append(Strings.padStart(figure.value(), values, ' '))
                    .append('\n');
              }
            });
    return text.toString();
  }
}
