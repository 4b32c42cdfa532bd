package org.stemma.evaluate;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.json.GoldPaper;

/** Names without what writers vary: case, spaces, hyphens, dots, apostrophes. */
final class FoldedName {
  // White space as Unicode has it, and the separators U+001C to U+001F.
  private static final Pattern VARIED =
      Pattern.compile(
          "[\\s\\x1c-\\x1f\\-_.\u2010-\u2015'\u2019`]+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int DOTLESS_I = 0x131;

  private FoldedName() {}

  /** That name folded. */
  static String of(String name) {
    return caseless(VARIED.matcher(name).replaceAll(""));
  }

  /** All forms of that entity folded. */
  static ImmutableSet<String> formsOf(GoldPaper.Entity entity) {
    return Stream.of(
            Stream.of(entity.name()), entity.surfaces().stream(), entity.aliases().stream())
        .flatMap(forms -> forms)
        .map(FoldedName::of)
        .filter(form -> !form.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Unicode's full case folding: ß is ss, and every sigma is one. */
  private static String caseless(String text) {
    String upper =
        text.codePoints()
            .mapToObj(c -> c == DOTLESS_I ? Character.toString(c) : upper(c))
            .reduce("", String::concat);
    StringBuilder folded = new StringBuilder(upper.length());
    upper
        .codePoints()
        .map(c -> c == DOTLESS_I ? c : Character.toLowerCase(c))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String upper(int c) {
    return Character.toString(c).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
