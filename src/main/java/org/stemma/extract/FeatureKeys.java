package org.stemma.extract;

/**
 * Which row of a table a feature has, each feature known by 64 bits that stand for its words.
 * Open-addressed, in one array whose entries hold the upper bits of a key and its row, so that a
 * look-up makes no object and mostly touches one place in memory. That two of a few hundred
 * thousand features are taken for each other is less likely than one in a million; no table is made
 * where they are.
 */
public final class FeatureKeys {
  private static final int ROW_BITS = 24;
  private static final long ROW = (1L << ROW_BITS) - 1;

  private final long[] rows;

  /** The upper bits of a key, and its row plus one; 0 where free. */
  private final long[] slots;

  /** Gives the features with those keys the rows from 0 on. */
  public FeatureKeys(long[] rows) {
    if (rows.length >= ROW) {
      throw new IllegalArgumentException(rows.length + " features are too many for one table");
    }
    this.rows = rows.clone();
    // At most half full, so that a feature that is not there is soon known not to be.
    slots = new long[Integer.highestOneBit(Math.max(1, rows.length)) << 2];
    for (int row = 0; row < rows.length; row++) {
      int slot = slot(rows[row]);
      if (slots[slot] != 0) {
        throw new IllegalArgumentException("two features share the key " + rows[row]);
      }
      slots[slot] = (rows[row] & ~ROW) | (row + 1);
    }
  }

  /** The row of the feature with that key, or -1. */
  public int row(long key) {
    return (int) (slots[slot(key)] & ROW) - 1;
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
    int slot = (int) key & slots.length - 1;
    while (slots[slot] != 0 && (slots[slot] ^ key) >>> ROW_BITS != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** The key of a feature that is written as those parts in turn. */
  public static long key(String... parts) {
    long sum = 0;
    for (String part : parts) {
      sum += part.length();
    }
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        sum = (sum ^ part.charAt(i)) * 0x9E3779B97F4A7C15L;
      }
    }
    return finished(sum);
  }

  // The 64-bit finalizer of MurmurHash3 (Appleby, public domain).
  private static long finished(long sum) {
    long key = sum;
    key = (key ^ key >>> 33) * 0xFF51AFD7ED558CCDL;
    key = (key ^ key >>> 33) * 0xC4CEB9FE1A85EC53L;
    return key ^ key >>> 33;
  }
}
