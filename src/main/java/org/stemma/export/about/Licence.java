package org.stemma.export.about;

import java.util.Optional;

/** On what terms a dump is given. */
final class Licence {
  private static final String RIGHTS =
      "Titles, abstracts and the sentences quoted from them remain on the terms of their authors"
          + " and of the source that gave them.";

  private static final String NONE_CHOSEN =
      "Who made this dump has chosen no licence for the facts in it: ask before you pass it on. ";

  private Licence() {}

  /**
   * What no licence can give away; and where none is chosen, that none is. Facts about papers are
   * not Stemma's to license, nor is it Stemma's to waive what their maker may hold in them.
   */
  static String rights(Optional<String> chosen) {
    return (chosen.isPresent() ? "" : NONE_CHOSEN) + RIGHTS;
  }
}
