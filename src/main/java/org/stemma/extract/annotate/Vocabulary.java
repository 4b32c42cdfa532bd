package org.stemma.extract.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.stemma.extract.FeatureKeys;

/** The words that a tagger has seen: which parts of speech each had, and whether it is rare. */
final class Vocabulary {
  private static final int TAGS = 64;

  private final FeatureKeys words;
  private final int[][] tags;
  private final boolean[] rare;
  private final int[][] all = new int[TAGS + 1][];

  /**
   * A vocabulary.
   *
   * @param words their keys
   * @param tags by word, the numbers of its parts of speech
   */
  Vocabulary(long[] words, int[][] tags, boolean[] rare) {
    this.words = new FeatureKeys(words);
    this.tags = tags;
    this.rare = rare;
    for (int count = 0; count <= TAGS; count++) {
      all[count] = IntStream.range(0, count).toArray();
    }
  }

  /** The row of that word, or less than 0 where it is unknown. */
  int row(String word) {
    return words.row(FeatureKeys.key(word));
  }

  /** The parts of speech that the word of that row may have: all of that many where unknown. */
  int[] tags(int row, int count) {
    return row < 0 ? all[count] : tags[row];
  }

  /** Whether the word of that row was seen a few times or never. */
  boolean isRare(int row) {
    return row < 0 || rare[row];
  }

  /** Reads a vocabulary that {@link #write} wrote. */
  static Vocabulary read(DataInputStream in) throws IOException {
    int count = in.readInt();
    long[] words = new long[count];
    int[][] tags = new int[count][];
    boolean[] rare = new boolean[count];
    for (int row = 0; row < count; row++) {
      words[row] = in.readLong();
      rare[row] = in.readBoolean();
      tags[row] = new int[in.readByte()];
      for (int i = 0; i < tags[row].length; i++) {
        tags[row][i] = in.readByte();
      }
    }
    return new Vocabulary(words, tags, rare);
  }

  /** Writes it. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(words.size());
    for (int row = 0; row < words.size(); row++) {
      out.writeLong(words.key(row));
      out.writeBoolean(rare[row]);
      out.writeByte(tags[row].length);
      for (int tag : tags[row]) {
        out.writeByte(tag);
      }
    }
  }
}
