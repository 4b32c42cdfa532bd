package org.stemma.build;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * The ids of a run, as 64-bit hashes in an open table: at most 32 bytes an id, so that ten million
 * fit where their strings would not. Two ids of ten million share a hash once in 370,000 runs.
 */
final class SeenIds {
  private long[] table = new long[1 << 12];
  private int size;
  private boolean zero;

  /** Adds the id; whether it was new. */
  boolean add(String id) {
    return add(Hashing.sipHash24().hashString(id, StandardCharsets.UTF_8).asLong());
  }

  private boolean add(long hash) {
    if (hash == 0) {
      boolean added = !zero;
      zero = true;
      return added;
    }
    int at = slot(table, hash);
    if (table[at] == hash) {
      return false;
    }
    table[at] = hash;
    size++;
    if (size > table.length / 2) {
      grow();
    }
    return true;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long hash : table) {
      if (hash != 0) {
        larger[slot(larger, hash)] = hash;
      }
    }
    table = larger;
  }

  /** Where the hash stands, or the free place it would take. */
  private static int slot(long[] table, long hash) {
    int mask = table.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
