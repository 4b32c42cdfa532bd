package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Locale;

/**
 * A line as small as a word that shows how often something is named, month by month.
 *
 * @param counts one a month, the last the newest
 */
public record Sparkline(ImmutableList<Integer> counts) {
  private static final int STEP = 6;
  private static final int HEIGHT = 20;

  /** In pixels. */
  public int width() {
    return Math.max(1, counts.size() - 1) * STEP + 4;
  }

  /** In pixels. */
  public int height() {
    return HEIGHT;
  }

  /** As an SVG path, the highest count at the top. */
  public String path() {
    double most = Math.max(1, counts.isEmpty() ? 1 : Collections.max(counts));
    StringBuilder path = new StringBuilder();
    for (int month = 0; month < counts.size(); month++) {
      double y = HEIGHT - 2 - counts.get(month) / most * (HEIGHT - 4);
      path.append(month == 0 ? "M" : "L")
          .append(String.format(Locale.ROOT, "%d %.1f", 2 + month * STEP, y));
    }
    return path.toString();
  }

  /** The counts, parted by commas. */
  public String list() {
    return String.join(",", counts.stream().map(String::valueOf).toList());
  }

  /** What those who do not see it are told. */
  public String words() {
    return "papers a month: " + String.join(", ", counts.stream().map(String::valueOf).toList());
  }
}
