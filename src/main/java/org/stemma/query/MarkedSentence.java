package org.stemma.query;

import com.google.common.collect.ImmutableList;

/**
 * A sentence of a paper's text, with the places where an entity is named.
 *
 * @param text the sentence
 * @param marks where the name stands, in order and apart from one another
 */
public record MarkedSentence(String text, ImmutableList<Span> marks) {

  /**
   * A stretch of the sentence.
   *
   * @param start offset of its first character, in Unicode code points
   * @param end offset after its last character
   */
  public record Span(int start, int end) {}

  /** The sentence with those characters before and after each name. */
  public String render(String before, String after) {
    StringBuilder rendered = new StringBuilder();
    int done = 0;
    for (Span mark : marks) {
      int start = text.offsetByCodePoints(0, mark.start());
      int end = text.offsetByCodePoints(0, mark.end());
      rendered.append(text, done, start).append(before).append(text, start, end).append(after);
      done = end;
    }
    return rendered.append(text, done, text.length()).toString();
  }

  /**
   * The sentence with the spans that lie inside it and do not overlap an earlier one.
   *
   * @param start offset of the sentence in the paper's text
   * @param spans in order of their start, as offsets into the paper's text
   */
  static MarkedSentence of(String text, int start, Iterable<Span> spans) {
    int length = text.codePointCount(0, text.length());
    ImmutableList.Builder<Span> inside = ImmutableList.builder();
    int done = 0;
    for (Span span : spans) {
      int from = span.start() - start;
      int to = span.end() - start;
      if (from >= done && from < to && to <= length) {
        inside.add(new Span(from, to));
        done = to;
      }
    }
    return new MarkedSentence(text, inside.build());
  }
}
