package org.stemma.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.source.Paragraph.Kind;

/** Tells what a line is by its own looks, where it cannot be a title or an abstract. */
final class FooterWords {
  private static final Pattern SEPARATOR = Pattern.compile("[·•∙●⋅|–—*+-]+");
  private static final Pattern AUTHORS =
      Pattern.compile("(?:[·•∙●*-]\\s*)?(\\d{1,5})\\s+authors?", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNT =
      Pattern.compile(
          "[+▲△⬆]?\\s*\\d[\\d.,]*\\s*[km]?(?:\\s+(?:up)?(?:votes?|comments?|likes?|replies|stars?|views?))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "submitted by(?:\\s+\\S+){0,3}|(?:view|show|see|load|read)\\s+(?:all|more)(?:\\s+\\S+){0,3}"
              + "|upvoted?|github(?:\\s+repo)?(?:\\s+[\\d.,]+k?)?|arxiv(?:\\s+page)?|hugging ?face"
              + "|project page|pdf|comments?|community|previous|next|subscribe|log ?in|sign ?up|new"
              + "|(?:about\\s+)?(?:\\d+|an?|one)\\s+(?:minute|hour|day|week|month)s?\\s+ago"
              + "|today|yesterday|trending(?:\\s+papers)?|daily papers",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 80;

  private FooterWords() {}

  static Kind kind(String line) {
    if (SEPARATOR.matcher(line).matches()) {
      return Kind.SEPARATOR;
    }
    if (AUTHORS.matcher(line).matches()) {
      return Kind.AUTHORS;
    }
    if (COUNT.matcher(line).matches()) {
      return Kind.COUNT;
    }
    if (ListingDate.parse(line).isPresent()) {
      return Kind.DATE;
    }
    if (LABEL.matcher(line).matches()) {
      return Kind.LABEL;
    }
    return doubledName(line).isPresent() ? Kind.DOUBLED : Kind.FREE;
  }

  /** The number of authors that the line gives. */
  static OptionalInt authorCount(String line) {
    Matcher matcher = AUTHORS.matcher(line);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The name that stands in the line twice, with or without a space between. */
  static Optional<String> doubledName(String line) {
    int length = line.length();
    if (length > 2 * LONGEST_NAME + 1 || length < 3) {
      return Optional.empty();
    }
    int half = length / 2;
    boolean spaced = length % 2 == 1 && Character.isWhitespace(line.charAt(half));
    boolean glued = length % 2 == 0 && length >= 6;
    String name = line.substring(0, half);
    boolean twice = (spaced || glued) && line.endsWith(name);
    boolean named = name.codePoints().anyMatch(Character::isLetter);
    return twice && named && name.equals(name.strip()) ? Optional.of(name) : Optional.empty();
  }

  /** Whether the line says that a user's name comes next. */
  static boolean announcesUser(String line) {
    return line.equalsIgnoreCase("submitted by") || line.equalsIgnoreCase("submitted by:");
  }
}
