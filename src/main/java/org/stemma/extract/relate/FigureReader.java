package org.stemma.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.Unit;

/**
 * Reads the numbers of a stretch of text as abstracts print them: "53. 6\%", "26times",
 * "$2.31\times$", "3x", "10-fold", "+28.83 points", "10-20%", "1,200", "two times". Numbers that
 * belong to a word, as in "top-1" or "pass@10", are no figures.
 */
final class FigureReader {
  // Nothing of a word, of another number or of an exponent may stand right before.
  private static final String ALONE =
      "(?:(?<![\\p{L}\\d_^@#]|[\\p{L}\\d]\\.|\\d,|\\p{L}-\\d{1,4}/|\\p{L}[-‑]|\\^\\{)|(?<=\\\\(?:geq?|leq?|sim|approx)|\\bto))";
  private static final String NUMBER =
      "\\d+\\.\\s\\d+(?=\\s?\\\\*%)|(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?|\\.\\d+";
  private static final String WORD =
      "(?i:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred)";
  // What LaTeX and Markdown put between a number and its unit.
  private static final String GAP = "[\\s~$\\\\{}*+]{0,4}";
  private static final String PERCENT = GAP + "(?:,?%\\+?|percent\\b)";
  private static final String TIMES =
      GAP
          + "(?:\\\\?times(?![\\p{L}\\d])(?!\\$?\\s?\\d)|[×✕✖](?!\\s?\\d)|[xX](?![\\p{L}\\d])|-?\\s?folds?\\b)";
  private static final String POINTS =
      "[\\s\\-*$]+(?!data|time|key|way|view|end|check)(?:(?!and\\b|data\\b|time\\b|key\\b)[\\p{L}@]"
          + "[\\p{L}\\d@\\-]*\\s){0,2}?(?:points?|pp|pts|p\\.p\\.)(?!\\p{L})";
  private static final String POINTS_OF_PERCENT = PERCENT + "[\\s\\-]?points?\\b";
  private static final String UNIT =
      "(?:(?<points>"
          + POINTS_OF_PERCENT
          + ")|(?<percent>"
          + PERCENT
          + ")|(?<times>"
          + TIMES
          + ")"
          + "|(?=(?<ahead>"
          + POINTS
          + "))|(?!(?:and|on|in|for|of|to|at|by|with)\\b)(?<suffix>\\p{L}{1,4}(?![\\p{L}\\d])))?";
  private static final String DASH = GAP + "(?:-{1,3}|[–—~∼～]|\\\\sim)" + GAP;
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?=[+\\-−.\\dtfsenhTFSENH])(?!10\\.\\d{4,9}/)"
              + ALONE
              + "(?<sign>[+\\-−]\\s?(?=[\\d.]))?"
              + "(?<range>(?:"
              + NUMBER
              + ")(?:"
              + PERCENT
              + "|"
              + TIMES
              + ")?"
              + DASH
              + ")?"
              + "(?:(?<number>"
              + NUMBER
              + ")|(?<word>\\b"
              + WORD
              + "(?="
              + TIMES
              + "|fold)))"
              + UNIT);
  private static final ImmutableMap<String, Integer> WORDS =
      ImmutableMap.<String, Integer>builder()
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("twenty", 20)
          .put("thirty", 30)
          .put("forty", 40)
          .put("fifty", 50)
          .put("hundred", 100)
          .buildOrThrow();
  private static final Pattern JOINED =
      Pattern.compile("\\s*\\$?\\s*(?:,|,?\\s*(?:and|or|to|&))\\s*\\$?\\s*");

  private FigureReader() {}

  /** Whether that stretch may hold a figure at all: a cheap look before the others. */
  static boolean mayHoldFigures(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      // "two times", "twofold"
      if ((c == 't' && text.startsWith("times", i)) || (c == 'f' && text.startsWith("fold", i))) {
        return true;
      }
    }
    return false;
  }

  /** The figures between those offsets of that text, in order. */
  static ImmutableList<Figure> read(String text, int start, int end) {
    if (!mayHoldFigures(text, start, end)) {
      return ImmutableList.of();
    }
    List<Figure> figures = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(text).region(start, end).useTransparentBounds(true);
    while (matcher.find()) {
      figures.add(figure(matcher));
    }
    shareUnits(text, figures);
    return Ranges.joined(text, figures);
  }

  // In "1.0, 1.3 and 2.5 points" and "from 94 to 13%" the unit is printed once, behind the last.
  private static void shareUnits(String text, List<Figure> figures) {
    for (int i = figures.size() - 2; i >= 0; i--) {
      Figure figure = figures.get(i);
      Figure next = figures.get(i + 1);
      if (figure.unit().isEmpty()
          && figure.suffix().isEmpty()
          && next.unit().filter(unit -> unit != Unit.TIMES).isPresent()
          && JOINED.matcher(text.substring(figure.end(), next.start())).matches()) {
        figures.set(i, figure.in(next.unit().orElseThrow()));
      }
    }
  }

  private static Figure figure(Matcher matcher) {
    return new Figure(
        matcher.start(),
        matcher.end(),
        value(matcher),
        unit(matcher),
        sign(matcher.group("sign")),
        group(matcher, "suffix"),
        matcher.group("range") != null);
  }

  private static BigDecimal value(Matcher matcher) {
    String word = matcher.group("word");
    if (word != null) {
      return BigDecimal.valueOf(WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 0));
    }
    return new BigDecimal(group(matcher, "number").replaceAll("[,\\s]", ""));
  }

  private static Optional<Unit> unit(Matcher matcher) {
    if (matcher.group("points") != null || matcher.group("ahead") != null) {
      return Optional.of(Unit.POINTS);
    }
    if (matcher.group("percent") != null) {
      return Optional.of(Unit.PERCENT);
    }
    return matcher.group("times") != null ? Optional.of(Unit.TIMES) : Optional.empty();
  }

  private static String sign(String printed) {
    return printed == null ? "" : printed.startsWith("+") ? "+" : "-";
  }

  private static String group(Matcher matcher, String name) {
    String found = matcher.group(name);
    return found == null ? "" : found;
  }
}
