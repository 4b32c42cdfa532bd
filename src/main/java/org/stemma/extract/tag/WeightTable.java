package org.stemma.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * The weights of features, each feature known by 64 bits that stand for its words. A table in two
 * arrays, open-addressed, so that a look-up makes no object and touches little memory. That two of
 * a few hundred thousand features share all 64 bits is less likely than one in a hundred million.
 */
final class WeightTable {
  private static final int FREE = -1;

  private final int width;
  private final long[] keys;
  private final int[] rows;
  private final float[] weights;

  private WeightTable(int width, long[] features, float[] weights) {
    this.width = width;
    this.weights = weights;
    // At most half full, so that a feature that is not there is soon known not to be.
    int slots = Integer.highestOneBit(Math.max(1, features.length)) << 2;
    keys = new long[slots];
    rows = new int[slots];
    Arrays.fill(rows, FREE);
    for (int row = 0; row < features.length; row++) {
      int slot = slot(features[row]);
      if (rows[slot] != FREE) {
        throw new IllegalArgumentException("two features share the key " + features[row]);
      }
      keys[slot] = features[row];
      rows[slot] = row;
    }
  }

  /** The table of those features, each with as many weights as there are columns. */
  static WeightTable of(int width, Map<String, float[]> features) {
    long[] keys = new long[features.size()];
    float[] weights = new float[features.size() * width];
    int row = 0;
    for (Map.Entry<String, float[]> feature : features.entrySet()) {
      keys[row] = key(feature.getKey());
      System.arraycopy(feature.getValue(), 0, weights, row++ * width, width);
    }
    return new WeightTable(width, keys, weights);
  }

  /** Adds to each of the sums the weight that the feature has in that column. */
  void add(String feature, float[] sums) {
    int row = rows[slot(key(feature))];
    if (row != FREE) {
      for (int column = 0, from = row * width; column < width; column++) {
        sums[column] += weights[from + column];
      }
    }
  }

  /** Where the key is, or would be. */
  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (rows[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  // The 64-bit finalizer of MurmurHash3 (Appleby, public domain) over a running sum of the
  // characters.
  private static long key(String feature) {
    long sum = feature.length();
    for (int i = 0; i < feature.length(); i++) {
      sum = (sum ^ feature.charAt(i)) * 0x9E3779B97F4A7C15L;
    }
    sum = (sum ^ sum >>> 33) * 0xFF51AFD7ED558CCDL;
    sum = (sum ^ sum >>> 33) * 0xC4CEB9FE1A85EC53L;
    return sum ^ sum >>> 33;
  }

  /** Reads a table that {@link #write} wrote. */
  static WeightTable read(DataInputStream in) throws IOException {
    int width = in.readInt();
    int features = in.readInt();
    long[] keys = new long[features];
    for (int i = 0; i < features; i++) {
      keys[i] = in.readLong();
    }
    float[] weights = new float[features * width];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.float16ToFloat(in.readShort());
    }
    return new WeightTable(width, keys, weights);
  }

  /** Writes the table; weights are rounded to 16 bits, three digits, of which no score tells. */
  void write(DataOutputStream out) throws IOException {
    int features = weights.length / width;
    long[] inOrder = new long[features];
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] != FREE) {
        inOrder[rows[slot]] = keys[slot];
      }
    }
    out.writeInt(width);
    out.writeInt(features);
    for (long key : inOrder) {
      out.writeLong(key);
    }
    for (float weight : weights) {
      out.writeShort(Float.floatToFloat16(weight));
    }
  }
}
