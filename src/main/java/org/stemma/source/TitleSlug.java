package org.stemma.source;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A short stable name made of a title: {@code Attention Is All You Need}, attention-is-all…. */
final class TitleSlug {
  private static final int LONGEST = 80;
  private static final int HASH_DIGITS = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");

  private TitleSlug() {}

  /** The same on every machine; titles that differ beyond the cut differ by a hash. */
  static String of(String title) {
    // The signs that set one name apart from another: Q and Q*, LoRA and LoRA+, C and C#.
    String signs =
        title
            .replace("+", " plus ")
            .replace("*", " star ")
            .replace("#", " sharp ")
            .replace("&", " and ");
    String plain = MARKS.matcher(Normalizer.normalize(signs, Normalizer.Form.NFKD)).replaceAll("");
    String words = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = Normalizer.normalize(EDGES.matcher(words).replaceAll(""), Normalizer.Form.NFC);
    if (slug.isEmpty()) {
      return hash(title.strip());
    }
    return slug.length() <= LONGEST ? slug : cut(slug) + "-" + hash(slug);
  }

  private static String cut(String slug) {
    int end = slug.lastIndexOf('-', LONGEST);
    int wordEnd = end < LONGEST / 2 ? LONGEST : end;
    boolean splits = Character.isHighSurrogate(slug.charAt(wordEnd - 1));
    return slug.substring(0, splits ? wordEnd - 1 : wordEnd);
  }

  private static String hash(String text) {
    return Hashing.sha256()
        .hashString(text, StandardCharsets.UTF_8)
        .toString()
        .substring(0, HASH_DIGITS);
  }
}
