package org.stemma.extract.tag;

/** The outline of a word: capitals, small letters, digits, and where one gives way to another. */
public final class WordShape {
  private WordShape() {}

  /**
   * The shape with repeats cut short: {@code Qwen2.5} is {@code Xxxd.d}, {@code GRPO} is {@code
   * XX}.
   */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int repeats = 0;
    for (int i = 0; i < word.length() && shape.length() < 10; i++) {
      char c = outline(word.charAt(i));
      repeats = c == last ? repeats + 1 : 0;
      if (repeats < 2) {
        shape.append(c);
      }
      last = c;
    }
    return shape.toString();
  }

  private static char outline(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  /** A coarse kind: all capitals, mixed, capitalised, with digits, small, other. */
  public static String kind(String word) {
    boolean upper = false;
    boolean inner = false;
    boolean small = false;
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        upper = true;
        inner |= small;
      } else if (Character.isLowerCase(c)) {
        small = true;
      } else if (Character.isDigit(c)) {
        digit = true;
      }
    }
    String letters = upper ? small ? inner ? "mixed" : "Cap" : "ALL" : small ? "low" : "none";
    return digit ? letters + "9" : letters;
  }

  /** Whether a word has a capital anywhere, or letters and digits together. */
  static boolean isUnusual(String word) {
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        return true;
      }
      letter |= Character.isLetter(c);
      digit |= Character.isDigit(c);
    }
    return letter && digit;
  }
}
