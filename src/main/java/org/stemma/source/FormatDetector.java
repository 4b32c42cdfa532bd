package org.stemma.source;

import java.nio.charset.StandardCharsets;
import org.stemma.paper.StemmaException;

/** Tells a format from the first bytes. */
final class FormatDetector {
  private static final String KNOWN =
      "give a Daily Papers listing as text, or JSON lines with id, title and abstract";

  private FormatDetector() {}

  static Format detect(Input input) {
    byte[] first = input.peek();
    refuseOtherEncodings(input.name(), first);
    String text = new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    if (text.isEmpty()) {
      throw new StemmaException(input.name(), "is empty", KNOWN);
    }
    return switch (text.charAt(0)) {
      case '{' -> Format.JSONL;
      case '[' -> throw unknown(input.name(), "is a JSON array", "write one object a line");
      case '<' -> throw unknown(input.name(), "is HTML or XML", KNOWN);
      case '%' -> {
        if (text.startsWith("%PDF")) {
          throw unknown(input.name(), "is a PDF", KNOWN);
        }
        yield Format.LISTING;
      }
      default -> Format.LISTING;
    };
  }

  private static void refuseOtherEncodings(String name, byte[] first) {
    if (first.length >= 2 && (first[0] & 0xff) + (first[1] & 0xff) == 0xff + 0xfe) {
      throw unknown(name, "is UTF-16", "save it as UTF-8");
    }
    for (byte b : first) {
      if (b == 0) {
        throw unknown(name, "is not text", KNOWN);
      }
    }
  }

  /** The failure of an input that no reader knows. */
  static StemmaException unknown(String name, String what, String remedy) {
    return new StemmaException(name, "in no known format: " + what, remedy);
  }

  /** The failure of a text that is neither of the formats. */
  static StemmaException unknown(String name) {
    return unknown(name, "no papers found in it", KNOWN);
  }
}
