package org.stemma.extract.link;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import org.stemma.extract.find.NameShape;

/**
 * How likely other papers mean the same by a name. Of papers that say what a short name stands for,
 * so many say what the lexicon says, or what another paper says: {@code src/bench/homonyms}
 * measures it, and docs/QUALITY.md tells of what. Papers that do not say it mostly mean what all
 * know, so these are cautious.
 */
final class SharedNames {
  /** By letters of the name, from 2; the last also for what is longer. */
  private static final ImmutableList<Double> KNOWN = ImmutableList.of(0.46, 0.85, 0.97, 0.99);

  private static final ImmutableList<Double> UNKNOWN = ImmutableList.of(0.41, 0.53, 0.85, 0.85);

  /** GANs, but not KTS. */
  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}s$");

  private static final int FEWEST = 2;
  private static final int LONGEST = 5;

  private SharedNames() {}

  /**
   * The probability that others mean the same.
   *
   * @param known whether the lexicon has the name
   */
  static double same(String name, boolean known) {
    String bare = NameShape.bare(name);
    int letters = PLURAL.matcher(bare).find() ? bare.length() - 1 : bare.length();
    if (letters > LONGEST || bare.chars().anyMatch(Character::isDigit)) {
      return EntityLinker.SURE;
    }
    ImmutableList<Double> shares = known ? KNOWN : UNKNOWN;
    return shares.get(Math.clamp(letters - FEWEST, 0, shares.size() - 1));
  }
}
