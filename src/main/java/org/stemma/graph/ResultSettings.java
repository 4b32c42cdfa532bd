package org.stemma.graph;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a figure was come by, as the sentence that states it says: with how many examples in the
 * prompt ({@code zero-shot}, {@code 5-shot}), and of how many answers ({@code pass@1}). What stands
 * in the figure's own words is said of it; what stands elsewhere in the sentence is, where the
 * sentence knows no other.
 */
final class ResultSettings {
  private static final String HYPHEN = "[-\u2010\u2011\u2013 ]";

  private static final Pattern SHOTS =
      Pattern.compile(
          "(?<![\\p{L}\\d-])(zero|one|two|three|four|five|eight|ten|few|many|\\d{1,3})"
              + (HYPHEN + "?shots?(?!\\p{L})"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAMPLES =
      Pattern.compile(
          "(?<![\\p{L}\\d])(pass|maj)\\s?@\\s?(\\d{1,4}|k)(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final ImmutableMap<String, String> SPELLED =
      ImmutableMap.<String, String>builder()
          .put("0", "zero")
          .put("1", "one")
          .put("two", "2")
          .put("three", "3")
          .put("four", "4")
          .put("five", "5")
          .put("eight", "8")
          .put("ten", "10")
          .buildOrThrow();

  private ResultSettings() {}

  /**
   * At most one of each kind.
   *
   * @param quote the words that state the figure
   * @param sentence the sentence that they stand in
   */
  static ImmutableSet<String> of(String quote, String sentence) {
    return ImmutableSet.<String>builder()
        .addAll(one(shots(quote), shots(sentence)))
        .addAll(one(samples(quote), samples(sentence)))
        .build();
  }

  private static ImmutableSet<String> one(
      ImmutableSortedSet<String> near, ImmutableSortedSet<String> far) {
    ImmutableSortedSet<String> chosen = near.isEmpty() ? far : near;
    return chosen.size() == 1 ? chosen : ImmutableSet.of();
  }

  private static ImmutableSortedSet<String> shots(String text) {
    ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
    Matcher matcher = SHOTS.matcher(text);
    while (matcher.find()) {
      String number = Ascii.toLowerCase(matcher.group(1));
      found.add(SPELLED.getOrDefault(number, number) + "-shot");
    }
    return found.build();
  }

  private static ImmutableSortedSet<String> samples(String text) {
    ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
    Matcher matcher = SAMPLES.matcher(text);
    while (matcher.find()) {
      found.add(Ascii.toLowerCase(matcher.group(1) + "@" + matcher.group(2)));
    }
    return found.build();
  }
}
