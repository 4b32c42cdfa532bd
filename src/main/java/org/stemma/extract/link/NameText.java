package org.stemma.extract.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a name without what typesetting adds: LaTeX, accents, symbols for words. */
final class NameText {
  private static final Pattern COMMAND =
      Pattern.compile("\\\\(?:text|math)(?:rm|bf|it|sf|tt|cal)?(?![a-z])|[\\\\${}^~]");
  private static final Pattern LOWERED = Pattern.compile("_(?=[\\d{])");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern GREEK = Pattern.compile("\\p{IsGreek}");

  private NameText() {}

  static String of(String name) {
    String text = name.contains("$") ? LOWERED.matcher(name).replaceAll("") : name;
    text = COMMAND.matcher(text).replaceAll("");
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    text =
        text.replace('×', 'x')
            .replace("∞", "Infinite ")
            .replace("&", " and ")
            .replace("+", " plus")
            .replaceAll("['’`·]", "");
    return GREEK
        .matcher(text)
        .replaceAll(letter -> Matcher.quoteReplacement(spelled(letter.group())));
  }

  /** λ is called GREEK SMALL LETTER LAMBDA. */
  private static String spelled(String letter) {
    String name = Character.getName(letter.codePointAt(0));
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return word.equals("lamda") ? "lambda" : word; // Unicode's own spelling
  }
}
