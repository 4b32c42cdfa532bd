package org.stemma.store;

/** How many papers a store took in as new, replaced, and found as they were. */
public record WriteCounts(int added, int replaced, int unchanged) {
  /** No papers. */
  public static final WriteCounts NONE = new WriteCounts(0, 0, 0);

  /** These and those. */
  public WriteCounts plus(WriteCounts other) {
    return new WriteCounts(
        added + other.added, replaced + other.replaced, unchanged + other.unchanged);
  }

  /** All papers. */
  public int total() {
    return added + replaced + unchanged;
  }
}
