package org.stemma.extract;

/**
 * Which row of a table a feature has, each feature known by 64 bits that stand for its words.
 * Open-addressed. A look-up makes no object and reads as little memory as it can: most features
 * that are asked for are in no table, which a byte of each tells. That two of a few hundred
 * thousand features are taken for each other is less likely than one in a million; no table is made
 * where they are.
 */
public final class FeatureKeys {
  private static final int ROW_BITS = 24;
  private static final long ROW = (1L << ROW_BITS) - 1;
  private static final int MARK_SHIFT = 56;

  private final long[] rows;

  /** The upper bits of the key at each place, never 0; 0 where free. */
  private final byte[] marks;

  /** The upper bits of the key at each place, and its row. */
  private final long[] slots;

  /** Gives the features with those keys the rows from 0 on. */
  public FeatureKeys(long[] rows) {
    if (rows.length > ROW) {
      throw new IllegalArgumentException(rows.length + " features are too many for one table");
    }
    this.rows = rows.clone();
    // At most half full, so that a feature that is not there is soon known not to be.
    int size = Integer.highestOneBit(Math.max(1, rows.length)) << 2;
    marks = new byte[size];
    slots = new long[size];
    for (int row = 0; row < rows.length; row++) {
      if (row(rows[row]) >= 0) {
        throw new IllegalArgumentException("two features share the key " + rows[row]);
      }
      int slot = (int) rows[row] & size - 1;
      while (marks[slot] != 0) {
        slot = slot + 1 & size - 1;
      }
      marks[slot] = mark(rows[row]);
      slots[slot] = (rows[row] & ~ROW) | row;
    }
  }

  /** The row of the feature with that key, or -1. */
  public int row(long key) {
    byte mark = mark(key);
    int slot = (int) key & marks.length - 1;
    while (marks[slot] != 0) {
      if (marks[slot] == mark && (slots[slot] ^ key) >>> ROW_BITS == 0) {
        return (int) (slots[slot] & ROW);
      }
      slot = slot + 1 & marks.length - 1;
    }
    return -1;
  }

  private static byte mark(long key) {
    return (byte) (key >>> MARK_SHIFT | 1);
  }

  /** How many features have a row. */
  public int size() {
    return rows.length;
  }

  /** The key of the feature that has that row. */
  public long key(int row) {
    return rows[row];
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
