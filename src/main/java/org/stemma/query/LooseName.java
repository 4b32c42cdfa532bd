package org.stemma.query;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings of one name that people take for the same. */
public final class LooseName {
  private LooseName() {}

  /**
   * A key that is equal for names that differ only in case, spaces, hyphens, underscores, slashes
   * and accents: {@code GPT-4o} and {@code gpt 4O}. Points and plus signs tell names apart.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '.' || c == '+')
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
