package org.stemma.search;

import org.stemma.query.LooseName;

/** Names as they are searched for as a whole. */
final class Keys {
  /** Lucene takes no term of more than 32,766 bytes, and no one types so much. */
  private static final int LONGEST = 256;

  private Keys() {}

  /** A key that spellings of one name share; of names without letters, the name itself. */
  static String of(String name) {
    String loose = LooseName.of(name);
    String key = loose.isEmpty() ? name.strip() : loose;
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }
}
