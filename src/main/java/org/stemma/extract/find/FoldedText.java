package org.stemma.extract.find;

/**
 * A text as names are compared: lower case, without spaces, hyphens, underscores, apostrophes and
 * the full stops that do not stand between digits, so that {@code Llama 3.1}, {@code LLaMA-3.1} and
 * {@code llama3.1} are one.
 */
final class FoldedText implements CharSequence {
  private final char[] characters;
  private final int[] origins;
  private final int length;

  private FoldedText(char[] characters, int[] origins, int length) {
    this.characters = characters;
    this.origins = origins;
    this.length = length;
  }

  static FoldedText of(CharSequence text) {
    char[] characters = new char[text.length()];
    int[] origins = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDropped(text, i, c)) {
        characters[length] = Character.toLowerCase(c);
        origins[length++] = i;
      }
    }
    return new FoldedText(characters, origins, length);
  }

  private static boolean isDropped(CharSequence text, int i, char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\u00a0', '-', '_', '\'', '’', '`', '‐', '‑', '–' -> true;
      case '.' -> !(isDigit(text, i - 1) && isDigit(text, i + 1));
      default -> false;
    };
  }

  private static boolean isDigit(CharSequence text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  /** The offset in the original text of the folded character at that place. */
  int origin(int i) {
    return origins[i];
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int i) {
    return characters[i];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(characters, start, end - start);
  }

  @Override
  public String toString() {
    return new String(characters, 0, length);
  }
}
