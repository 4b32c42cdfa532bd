package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;

/**
 * What a pattern of {@code introduced.rules} needs, in order: words, {@code /propose[sd]?/}, and
 * the runs of tokens marked as names; and how far apart they stand at most. Whatever satisfies the
 * pattern satisfies its outline, which is much sooner told.
 *
 * @param steps in order; none where nothing is known of the pattern
 */
record RuleOutline(ImmutableList<Step> steps) {
  private static final int ANY_NUMBER = 1_000_000;
  private static final RuleOutline UNKNOWN = new RuleOutline(ImmutableList.of());

  /**
   * A word or a run of names.
   *
   * @param word the expression that the word matches; empty for a run of names
   * @param gap the most tokens between the step before, or the start of the match, and this one
   */
  record Step(String word, int gap) {
    /** Whether it is a run of tokens marked as names. */
    boolean isNames() {
      return word.isEmpty();
    }
  }

  /** The outline of that pattern. */
  static RuleOutline of(String pattern) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    int gap = 0;
    int i = 0;
    while (i < pattern.length()) {
      int end = endOfElement(pattern, i);
      int next = endOfQuantifier(pattern, end);
      String element = pattern.substring(i, end);
      String quantifier = pattern.substring(end, next);
      if (element.equals("|")) {
        return UNKNOWN; // Alternatives need nothing in common.
      } else if (element.startsWith("/") && quantifier.isEmpty()) {
        steps.add(new Step(element.substring(1, element.length() - 1).replace("\\/", "/"), gap));
        gap = 0;
      } else if (element.startsWith("(?$") && quantifier.isEmpty()) {
        steps.add(new Step("", gap));
        gap = element.startsWith("(?$name [{ner:NAME}]+)") ? 0 : ANY_NUMBER;
      } else if (!element.isBlank()) {
        gap = Math.min(ANY_NUMBER, gap + longest(element, quantifier));
      }
      i = next;
    }
    return new RuleOutline(steps.build());
  }

  /** How many tokens an element takes at most. */
  private static int longest(String element, String quantifier) {
    if (element.startsWith("(")) {
      return ANY_NUMBER;
    }
    return switch (quantifier) {
      case "", "?" -> 1;
      case "*", "+", "*?", "+?" -> ANY_NUMBER;
      default -> {
        int comma = quantifier.indexOf(',');
        yield Integer.parseInt(quantifier.substring(comma + 1, quantifier.indexOf('}')));
      }
    };
  }

  private static int endOfElement(String pattern, int from) {
    return switch (pattern.charAt(from)) {
      case '/' -> endOfWord(pattern, from + 1) + 1;
      case '(', '[' -> endOfBrackets(pattern, from);
      default -> from + 1;
    };
  }

  private static int endOfWord(String pattern, int from) {
    int end = from;
    while (pattern.charAt(end) != '/') {
      end += pattern.charAt(end) == '\\' ? 2 : 1;
    }
    return end;
  }

  private static int endOfBrackets(String pattern, int from) {
    int depth = 0;
    int i = from;
    do {
      switch (pattern.charAt(i)) {
        case '/' -> i = endOfWord(pattern, i + 1);
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        default -> {}
      }
      i++;
    } while (depth > 0);
    return i;
  }

  private static int endOfQuantifier(String pattern, int from) {
    int end = from;
    if (end < pattern.length() && pattern.charAt(end) == '{') {
      end = pattern.indexOf('}', end) + 1;
    } else if (end < pattern.length() && "?*+".indexOf(pattern.charAt(end)) >= 0) {
      end++;
    }
    boolean lazy = end > from && end < pattern.length() && pattern.charAt(end) == '?';
    return lazy ? end + 1 : end;
  }
}
