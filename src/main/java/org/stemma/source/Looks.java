package org.stemma.source;

import java.util.regex.Pattern;

/**
 * How a paragraph looks. Nothing here decides alone; the sum over the whole listing does.
 *
 * @param titleness from about −10, surely no title, to 6, surely one
 * @param endsSentence whether it ends as a sentence does
 * @param continuesProse whether it plainly goes on with an abstract: a sentence, a list, what leads
 *     to a list
 */
record Looks(double titleness, boolean endsSentence, boolean continuesProse) {
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?s).*(?:[.!?…。！？][\"'”’)\\]}»]*|https?://\\S+)$");
  private static final Pattern INNER_SENTENCE_END =
      Pattern.compile("[.!?。！？][\"'”’)\\]]*(?:\\s|$)");
  private static final Pattern PROSE_START =
      Pattern.compile(
          "(?:we|our|in this|in addition|this (?:paper|work|report|study|article|survey)|however"
              + "|furthermore|moreover|finally|additionally|specifically|to (?:address|this end)"
              + "|code|project page|data and code|results|experiments show|extensive experiments"
              + "|the code|keywords)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LIST_ITEM =
      Pattern.compile("(?s)(?:[•●▪‣*–-]\\s+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+).*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST_END = 300;
  private static final int LONG_TITLE = 200;
  private static final int LONGEST_TITLE = 350;

  static Looks of(String text) {
    boolean sentence = endsSentence(text);
    return new Looks(titleness(text), sentence, sentence || continuesProse(text));
  }

  static boolean endsSentence(String text) {
    String end = text.substring(Math.max(0, text.length() - LONGEST_END));
    return SENTENCE_END.matcher(end).matches();
  }

  private static boolean continuesProse(String text) {
    return text.endsWith(":") || text.endsWith(";") || LIST_ITEM.matcher(text).matches();
  }

  static double titleness(String text) {
    if (text.length() > LONGEST_TITLE) {
      return -100;
    }
    double points = text.length() > LONG_TITLE ? -2 : 0;
    points += endPoints(text);
    points += casePoints(text);
    points -= 2.0 * Math.max(0, INNER_SENTENCE_END.matcher(text).results().count() - 1);
    points -= PROSE_START.matcher(text).matches() ? 2 : 0;
    points -= LIST_ITEM.matcher(text).matches() ? 5 : 0;
    points -= text.contains("://") ? 4 : 0;
    points += text.indexOf(": ") > 0 ? 1 : 0;
    points -=
        SPACE.split(text).length < 2 && text.codePoints().noneMatch(Looks::isIdeograph) ? 2 : 0;
    return points;
  }

  private static double endPoints(String text) {
    char last = text.charAt(text.length() - 1);
    return switch (last) {
      case '.', '。' -> -2;
      case ':', ';', ',' -> -5;
      default -> 2;
    };
  }

  private static double casePoints(String text) {
    long words = WORD.matcher(text).results().count();
    long capitals =
        WORD.matcher(text)
            .results()
            .filter(w -> Character.isUpperCase(w.group().charAt(0)))
            .count();
    if (words == 0) {
      return 0;
    }
    double share = (double) capitals / words;
    return share >= 0.6 ? 2 : share <= 0.25 ? -1 : 0;
  }

  private static boolean isIdeograph(int codePoint) {
    return Character.isIdeographic(codePoint);
  }
}
