package org.stemma.serve.explore;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text cut where words stand that were searched for.
 *
 * @param pieces all of it, in order
 */
public record MatchedText(ImmutableList<Piece> pieces) {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

  /**
   * A stretch of the text.
   *
   * @param matches whether it is one of the words
   */
  public record Piece(String text, boolean matches) {}

  /** The text with the words that begin as those that were typed do. */
  static MatchedText of(String text, String typed) {
    ImmutableList<String> words = ImmutableList.copyOf(WORDS.split(typed));
    if (words.isEmpty()) {
      return new MatchedText(ImmutableList.of(new Piece(text, false)));
    }
    Pattern any =
        Pattern.compile(
            words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    Matcher found = any.matcher(text);
    int done = 0;
    while (found.find()) {
      if (done < found.start()) {
        pieces.add(new Piece(text.substring(done, found.start()), false));
      }
      pieces.add(new Piece(found.group(), true));
      done = found.end();
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), false));
    }
    return new MatchedText(pieces.build());
  }
}
