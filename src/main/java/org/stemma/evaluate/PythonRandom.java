package org.stemma.evaluate;

import org.apache.commons.rng.core.source32.MersenneTwister;

/**
 * The numbers that Python's {@code random.Random} draws from a small seed, so that intervals equal
 * those of the scorer that is written in it.
 */
final class PythonRandom {
  private final MersenneTwister twister;

  PythonRandom(int seed) {
    twister = new MersenneTwister(new int[] {seed});
  }

  /** A number from 0 to below 1: 53 bits, 27 of one draw and 26 of the next. */
  double next() {
    long high = Integer.toUnsignedLong(twister.nextInt()) >>> 5;
    long low = Integer.toUnsignedLong(twister.nextInt()) >>> 6;
    return ((high << 26) + low) * 0x1.0p-53;
  }

  /** An index from 0 to below that size, as {@code choices} draws it. */
  int index(int size) {
    return (int) (next() * size);
  }
}
