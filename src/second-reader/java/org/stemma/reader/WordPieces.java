package org.stemma.reader;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces that the encoder knows (Schuster and Nakajima, 2012). Safe for several
 * threads.
 */
final class WordPieces implements AutoCloseable {
  /** What stands before a text. */
  static final long START = 101;

  /** What stands behind a title and behind a text. */
  static final long STOP = 102;

  private static final long UNKNOWN = 100;

  private final HuggingFaceTokenizer tokenizer;
  private final Map<String, long[]> known = new ConcurrentHashMap<>();

  /** Cuts as that tokenizer's file says. */
  WordPieces(InputStream file) throws IOException {
    tokenizer =
        HuggingFaceTokenizer.newInstance(
            file, Map.of("addSpecialTokens", "false", "padding", "false"));
  }

  /** The numbers of a word's pieces, at least one. */
  long[] of(String word) {
    return known.computeIfAbsent(
        word,
        letters -> {
          long[] pieces = tokenizer.encode(letters, false, false).getIds();
          return pieces.length == 0 ? new long[] {UNKNOWN} : pieces;
        });
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
