package org.stemma.extract.find;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;

/**
 * Finds short forms beside their long forms, "Long Form (LF)" and "LF (Long Form)", after Schwartz
 * and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 * (2003).
 */
public final class AbbreviationFinder {
  private static final int LONGEST_SHORT_FORM = 14;
  private static final int LONGEST_INVERSE = 12;
  private static final Pattern PLURAL = Pattern.compile("(?<=.)(\\p{Lu})s$");
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?:of|for|and|the|with|in|on|to|a|an|from|by|via|as)\\b");

  /** A short form and the long form it stands for; offsets in UTF-16 units of the paper's text. */
  public record Abbreviation(int shortStart, int shortEnd, int longStart, int longEnd) {
    /** The short form in that text. */
    public String shortForm(String text) {
      return text.substring(shortStart, shortEnd);
    }

    /** The long form in that text. */
    public String longForm(String text) {
      return text.substring(longStart, longEnd);
    }
  }

  /** The abbreviations that the paper defines, in order. */
  public List<Abbreviation> find(AnnotatedPaper paper) {
    ImmutableList.Builder<Abbreviation> found = ImmutableList.builder();
    for (Sentence sentence : paper.sentences()) {
      for (int open = 1; open < sentence.size() - 1; open++) {
        if (isOpening(sentence.word(open))) {
          int close = closing(sentence, open);
          if (close > open + 1) {
            definition(paper.text(), sentence, open, close).ifPresent(found::add);
          }
        }
      }
    }
    return found.build();
  }

  private static boolean isOpening(String word) {
    return word.equals("(") || word.equals("[") || word.equals("-LRB-");
  }

  private static int closing(Sentence sentence, int open) {
    for (int i = open + 1; i < sentence.size() && i < open + 40; i++) {
      switch (sentence.word(i)) {
        case ")", "]", "-RRB-", ",", ";" -> {
          return i;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static Optional<Abbreviation> definition(
      String text, Sentence sentence, int open, int close) {
    int insideStart = sentence.tokens().get(open + 1).beginPosition();
    int insideEnd = sentence.tokens().get(close - 1).endPosition();
    int before = sentence.tokens().get(open - 1).endPosition();
    String inside = text.substring(insideStart, insideEnd);
    if (isShortForm(inside)) {
      int start = longFormStart(text, sentence.start(), before, inside);
      if (start >= 0) {
        return Optional.of(new Abbreviation(insideStart, insideEnd, start, before));
      }
    }
    // The other way round: RFT (Rejection Sampling Fine-Tuning).
    int word = before;
    while (word > sentence.start() && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String outside = text.substring(word, before);
    if (isShortForm(outside) && inside.contains(" ") && close - open < LONGEST_INVERSE) {
      if (longFormStart(text, insideStart, insideEnd, outside) == insideStart) {
        return Optional.of(new Abbreviation(word, before, insideStart, insideEnd));
      }
    }
    return Optional.empty();
  }

  private static boolean isShortForm(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_SHORT_FORM
        && text.chars().noneMatch(Character::isWhitespace)
        && text.chars().anyMatch(Character::isUpperCase)
        && Character.isLetterOrDigit(text.charAt(0));
  }

  /**
   * Where the long form begins: the shortest stretch before {@code end} in whose letters the short
   * form's can be found in order, its first at the start of a word; -1 where there is none.
   */
  static int longFormStart(String text, int from, int end, String shortForm) {
    String letters = withoutPlural(shortForm);
    int initials = initialsStart(text, from, end, letters);
    return initials >= 0 ? initials : scatteredStart(text, from, end, letters);
  }

  private static String withoutPlural(String letters) {
    return PLURAL.matcher(letters).replaceFirst("$1");
  }

  // The commonest way first: each letter begins a word, and only small words are passed over.
  private static int initialsStart(String text, int from, int end, String letters) {
    int letter = letters.length() - 1;
    for (int i = end - 1; i >= from && letter >= 0; i--) {
      boolean initial =
          Character.isLetterOrDigit(text.charAt(i)) && Lexicon.isBoundary(text, i - 1, i);
      if (!initial) {
        continue;
      }
      if (Character.toLowerCase(text.charAt(i)) == Character.toLowerCase(letters.charAt(letter))) {
        if (letter-- == 0) {
          return letters.length() > 1 ? i : -1;
        }
      } else if (!SMALL_WORD.matcher(text).region(i, end).lookingAt()) {
        return -1;
      }
    }
    return -1;
  }

  private static int scatteredStart(String text, int from, int end, String letters) {
    int s = letters.length() - 1;
    int l = end - 1;
    while (s >= 0) {
      char wanted = Character.toLowerCase(letters.charAt(s));
      if (!Character.isLetterOrDigit(wanted)) {
        s--;
        continue;
      }
      boolean first = s == 0;
      while (l >= from
          && (Character.toLowerCase(text.charAt(l)) != wanted
              || (first && l > from && Character.isLetterOrDigit(text.charAt(l - 1))))) {
        l--;
      }
      if (l < from) {
        return -1;
      }
      if (first) {
        break;
      }
      l--;
      s--;
    }
    return isPlausible(text.substring(l, end), letters) ? l : -1;
  }

  private static boolean isPlausible(String longForm, String shortForm) {
    int words = longForm.split("[\\s\\-]+").length;
    return longForm.length() > shortForm.length() + 2
        && words <= Math.min(shortForm.length() + 5, shortForm.length() * 2)
        && words > 1
        && !longForm.contains("(")
        && !longForm.contains(". ")
        && !longForm.contains(shortForm);
  }
}
