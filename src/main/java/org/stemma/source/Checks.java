package org.stemma.source;

import java.util.Optional;

/** What a record must satisfy to be a paper, in whatever format it came. */
final class Checks {
  /** The longest abstract, in characters. What is longer is a whole paper or a mistake. */
  static final int LONGEST_ABSTRACT = 100_000;

  /** The longest title, in characters. */
  static final int LONGEST_TITLE = 2_000;

  private Checks() {}

  /** What keeps this title and abstract from being a paper's. */
  static Optional<String> fault(String title, String abstractText) {
    if (title.isBlank()) {
      return Optional.of("no title");
    }
    if (abstractText.isBlank()) {
      return Optional.of("no abstract");
    }
    if (title.length() > LONGEST_TITLE) {
      return Optional.of(tooLong("title", title, LONGEST_TITLE));
    }
    if (abstractText.length() > LONGEST_ABSTRACT) {
      return Optional.of(tooLong("abstract", abstractText, LONGEST_ABSTRACT));
    }
    if (hasHalfCharacter(title) || hasHalfCharacter(abstractText)) {
      return Optional.of("half a character (an unpaired surrogate) in the text");
    }
    return Optional.empty();
  }

  private static String tooLong(String what, String text, int limit) {
    return "%s of %,d characters is too long (at most %,d)".formatted(what, text.length(), limit);
  }

  private static boolean hasHalfCharacter(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
