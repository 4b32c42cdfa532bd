package org.stemma.graph;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The last segment of an entity's IRI: a name as ASCII letters, digits, single hyphens and the dots
 * of version numbers, the same on every machine and in need of no percent sign.
 */
final class Slug {
  private static final int LONGEST = 100;
  private static final int HASH_DIGITS = 8;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Signs that names differ by, and what they are called: A* is not A. */
  private static final ImmutableMap<Integer, String> SIGNS =
      ImmutableMap.of(
          (int) '+', "-plus", (int) '*', "-star", (int) '#', "-sharp", 0x221E, "infinity");

  private static final ImmutableMap<Integer, String> LETTERS = letters();

  private Slug() {}

  /** The slug of that name. Any string has one, and it is never empty. */
  static String of(String name) {
    boolean ascii = CharMatcher.ascii().matchesAllOf(name);
    String folded =
        (ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    String bare =
        ascii
            ? folded
            : MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder spelled = new StringBuilder(bare.length());
    bare.codePoints().forEach(c -> spelled.append(spell(c)));
    boolean lost = spelled.codePoints().anyMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    String slug = hyphenated(spelled);
    if (lost || slug.isEmpty() || slug.length() > LONGEST) {
      String head = CharMatcher.anyOf("-.").trimTrailingFrom(truncated(slug));
      return head + (head.isEmpty() ? "" : "-") + hash(folded);
    }
    return slug;
  }

  private static String truncated(String slug) {
    return slug.substring(0, Math.min(slug.length(), LONGEST));
  }

  /** Letters and digits with one hyphen for all between them, unless that is a single dot. */
  private static String hyphenated(CharSequence spelled) {
    StringBuilder slug = new StringBuilder(spelled.length());
    int gap = 0;
    for (int i = 0; i < spelled.length(); i++) {
      char c = spelled.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap > 0 && !slug.isEmpty()) {
          slug.append(gap == 1 && spelled.charAt(i - 1) == '.' ? '.' : '-');
        }
        gap = 0;
        slug.append(c);
      } else {
        gap++;
      }
    }
    return slug.toString();
  }

  private static String spell(int c) {
    if (c < 128 && c != '+' && c != '*' && c != '#') {
      return Character.toString(c);
    }
    String sign = SIGNS.get(c);
    if (sign == null) {
      sign = LETTERS.get(c);
    }
    return sign == null ? Character.toString(c) : sign;
  }

  private static String hash(String folded) {
    return "x"
        + Hashing.sha256()
            .hashString(folded, StandardCharsets.UTF_8)
            .toString()
            .substring(0, HASH_DIGITS);
  }

  private static ImmutableMap<Integer, String> letters() {
    ImmutableMap.Builder<Integer, String> letters = ImmutableMap.builder();
    int letter = 'α';
    for (String name :
        Splitter.on(' ')
            .split(
                "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi"
                    + " rho sigma sigma tau upsilon phi chi psi omega")) {
      letters.put(letter++, name);
    }
    return letters
        .put((int) 'ß', "ss")
        .put((int) 'æ', "ae")
        .put((int) 'œ', "oe")
        .put((int) 'ø', "o")
        .put((int) 'ł', "l")
        .put((int) 'đ', "d")
        .put((int) 'ð', "d")
        .put((int) 'þ', "th")
        .put((int) 'ı', "i")
        .buildOrThrow();
  }
}
