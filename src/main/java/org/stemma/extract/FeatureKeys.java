package org.stemma.extract;

import java.util.Arrays;

/**
 * Which row of a table a feature has, each feature known by 64 bits that stand for its words.
 * Open-addressed, in two arrays, so that a look-up makes no object and touches little memory. That
 * two of a few hundred thousand features share all 64 bits is less likely than one in a hundred
 * million; where they do, no table is made.
 */
public final class FeatureKeys {
  private static final int FREE = -1;

  private final long[] rows;
  private final long[] keys;
  private final int[] slots;

  /** Gives the features with those keys the rows from 0 on. */
  public FeatureKeys(long[] rows) {
    this.rows = rows.clone();
    // At most half full, so that a feature that is not there is soon known not to be.
    int size = Integer.highestOneBit(Math.max(1, rows.length)) << 2;
    keys = new long[size];
    slots = new int[size];
    Arrays.fill(slots, FREE);
    for (int row = 0; row < rows.length; row++) {
      int slot = slot(rows[row]);
      if (slots[slot] != FREE) {
        throw new IllegalArgumentException("two features share the key " + rows[row]);
      }
      keys[slot] = rows[row];
      slots[slot] = row;
    }
  }

  /** The row of the feature with that key, or less than 0. */
  public int row(long key) {
    return slots[slot(key)];
  }

  /** How many features have a row. */
  public int size() {
    return rows.length;
  }

  /** The key of the feature that has that row. */
  public long key(int row) {
    return rows[row];
  }

  /** Where the key is, or would be. */
  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (slots[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** The key of a feature. */
  public static long key(String feature) {
    return finished(sum(feature.length(), feature));
  }

  /** The key of a feature that is written as those two parts in turn. */
  public static long key(String kind, String value) {
    return finished(sum(sum(kind.length() + value.length(), kind), value));
  }

  private static long sum(long start, String part) {
    long sum = start;
    for (int i = 0; i < part.length(); i++) {
      sum = (sum ^ part.charAt(i)) * 0x9E3779B97F4A7C15L;
    }
    return sum;
  }

  // The 64-bit finalizer of MurmurHash3 (Appleby, public domain).
  private static long finished(long sum) {
    long key = sum;
    key = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
    key = (key ^ key >>> 33) * 0xC4CEB9FE1A85EC53L;
    return key ^ key >>> 33;
  }
}
