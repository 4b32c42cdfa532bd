package org.stemma.source;

import java.util.Locale;

/** The formats that papers are read from. */
public enum Format {
  /** The Hugging Face Daily Papers page as a browser copies it. */
  LISTING,
  /** One JSON object a line, with at least a title and an abstract. */
  JSONL;

  /** The name used in options, such as {@code jsonl}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
