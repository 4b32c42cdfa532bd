package org.stemma.extract.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.paper.EntityType;

/** Takes a name apart into letters and numbers, each in the form that does not vary. */
final class NameTokens {
  private static final Pattern TOKEN = Pattern.compile("\\d+(?:\\.\\d+)*|\\p{L}+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)(\\d\\d)");

  private static final ImmutableMap<String, String> ROMAN =
      ImmutableMap.of("II", "2", "III", "3", "IV", "4", "VI", "6", "VII", "7", "VIII", "8");

  private static final ImmutableMap<String, String> MAGNITUDES =
      ImmutableMap.of("billion", "B", "million", "M", "trillion", "T", "thousand", "K");

  private NameTokens() {}

  static ImmutableList<NameToken> of(EntityType type, String name) {
    List<NameToken> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(NameText.of(name));
    int end = -1;
    while (token.find()) {
      tokens.add(new NameToken(token.group(), token.start() == end));
      end = token.end();
    }
    List<NameToken> plain = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean versions = i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
      boolean behindNumber = !plain.isEmpty() && plain.getLast().isNumber();
      NameToken next = plain(type, tokens.get(i), versions, behindNumber);
      if (!next.text().isEmpty()) {
        plain.add(next);
      }
    }
    return ImmutableList.copyOf(plain);
  }

  private static NameToken plain(
      EntityType type, NameToken token, boolean beforeNumber, boolean behindNumber) {
    if (token.isNumber()) {
      return token.written(number(type, token.text()));
    }
    String text = token.text();
    if (!token.joined() && ROMAN.containsKey(text)) {
      return token.written(ROMAN.get(text));
    }
    if (behindNumber && MAGNITUDES.containsKey(token.lower())) {
      return new NameToken(MAGNITUDES.get(token.lower()), true);
    }
    if (beforeNumber) {
      return token.written(withoutVersion(text));
    }
    return token.written(singular(text));
  }

  private static String number(EntityType type, String text) {
    Matcher year = YEAR.matcher(text);
    if (type == EntityType.BENCHMARK && year.matches()) {
      return year.group(1);
    }
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** "DINOv" before a 2, or "v": the v stands for version. */
  private static String withoutVersion(String text) {
    if (text.equalsIgnoreCase("version") || text.equalsIgnoreCase("ver")) {
      return "";
    }
    int last = text.length() - 1;
    return Character.toLowerCase(text.charAt(last)) == 'v' && last != 1
        ? text.substring(0, last)
        : text;
  }

  private static String singular(String text) {
    int last = text.length() - 1;
    if (last < 2 || text.charAt(last) != 's') {
      return text;
    }
    char before = text.charAt(last - 1);
    boolean plural = Character.isUpperCase(before) || (last > 2 && "sui".indexOf(before) < 0);
    return plural ? text.substring(0, last) : text;
  }
}
