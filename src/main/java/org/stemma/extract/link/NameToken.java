package org.stemma.extract.link;

import java.util.Locale;

/**
 * A run of letters or a number in a name.
 *
 * @param text as written
 * @param joined whether it follows the one before it without anything between
 */
record NameToken(String text, boolean joined) {
  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isUpper() {
    return text.chars().allMatch(Character::isUpperCase);
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  NameToken written(String as) {
    return new NameToken(as, joined);
  }
}
