package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Ranges in words: "5% to 20%", "between 5% and 20%", "ranging from 5% to 20%". A change, as in
 * "from 5% to 20%", is none.
 */
final class Ranges {
  private static final String GAP = "[\\s~$({]{0,3}";
  private static final String SOME = "(?:(?:a|an|about|around|only|nearly|just|roughly)\\s)?";
  private static final Pattern TO = Pattern.compile("\\s*\\$?\\s*to\\s*\\$?\\s*");
  private static final Pattern AND = Pattern.compile("\\s*\\$?\\s*and\\s*\\$?\\s*");
  private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s" + SOME + GAP + "$");
  private static final Pattern RANGE = Pattern.compile("(?i)\\brang\\w+\\s+from\\s" + GAP + "$");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s" + GAP + "$");
  private static final int BEFORE = 30;

  private Ranges() {}

  /** Those figures of that text, the two ends of a range as one. */
  static ImmutableList<Figure> joined(String text, List<Figure> figures) {
    List<Figure> joined = new ArrayList<>();
    for (Figure figure : figures) {
      int last = joined.size() - 1;
      if (last >= 0 && isRange(text, joined.get(last), figure)) {
        joined.set(last, upTo(joined.get(last), figure));
      } else {
        joined.add(figure);
      }
    }
    return ImmutableList.copyOf(joined);
  }

  private static boolean isRange(String text, Figure low, Figure high) {
    if (low.range() || low.value().compareTo(high.value()) >= 0 || !alike(low, high)) {
      return false;
    }
    String between = text.substring(low.end(), high.start());
    String before = text.substring(Math.max(0, low.start() - BEFORE), low.start());
    if (AND.matcher(between).matches()) {
      return BETWEEN.matcher(before).find();
    }
    return TO.matcher(between).matches()
        && (!FROM.matcher(before).find() || RANGE.matcher(before).find());
  }

  private static boolean alike(Figure low, Figure high) {
    return low.unit().isEmpty() || low.unit().equals(high.unit());
  }

  private static Figure upTo(Figure low, Figure high) {
    Optional<String> sign = Optional.of(low.sign()).filter(printed -> !printed.isEmpty());
    return new Figure(
        low.start(),
        high.end(),
        high.value(),
        high.unit(),
        sign.orElse(high.sign()),
        high.suffix(),
        true);
  }
}
