package org.stemma.paper;

import java.util.Locale;

/** The layers of extraction, each of which can be switched off and is scored alone. */
public enum Layer {
  /** Names known beforehand. */
  LEXICON,
  /** Names that the text itself introduces. */
  INTRODUCED,
  /** The grammar of model names. */
  GRAMMAR,
  /** The learned tagger of names. */
  TAGGER,
  /** Acronyms, long forms and spellings brought together. */
  LINKING,
  /** The role that a name plays in its paper. */
  ROLES,
  /** Figures with their metric, benchmark and subject. */
  RESULTS;

  /** The name used in options and in the graph, such as {@code lexicon}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
