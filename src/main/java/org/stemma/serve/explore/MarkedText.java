package org.stemma.serve.explore;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A text cut where names begin and end.
 *
 * @param pieces all of it, in order
 */
public record MarkedText(ImmutableList<Piece> pieces) {

  /**
   * A stretch of the text.
   *
   * @param name what it names, where it names something
   */
  public record Piece(String text, Optional<Name> name) {}

  /**
   * A name in a text.
   *
   * @param start offset of its first character in the paper's text, in code points
   * @param end offset after its last
   * @param shared the probability that other papers mean the same by it
   */
  public record Name(int start, int end, Link entity, Witness witness, double shared) {
    private static final double WORTH_A_WORD = 0.9;

    /**
     * What it names, how sure that is, what found it, and whether others may mean another thing.
     */
    public String words() {
      String told =
          entity.label()
              + ", "
              + entity.kind()
              + " · "
              + witness.percent()
              + " % sure · "
              + witness.rule();
      return shared < WORTH_A_WORD ? told + " · elsewhere it may mean another thing" : told;
    }
  }

  /**
   * The text with those names that lie within it; of two that overlap, the one that comes first.
   *
   * @param offset of the text's beginning in the paper's text, in code points
   * @param names in order of their start, the longer first
   */
  static MarkedText of(String text, int offset, List<Name> names) {
    int length = text.codePointCount(0, text.length());
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int done = 0;
    for (Name name : names) {
      int from = name.start() - offset;
      int to = name.end() - offset;
      if (from >= done && from < to && to <= length) {
        plain(pieces, text, done, from);
        pieces.add(new Piece(slice(text, from, to), Optional.of(name)));
        done = to;
      }
    }
    plain(pieces, text, done, length);
    return new MarkedText(pieces.build());
  }

  private static void plain(ImmutableList.Builder<Piece> pieces, String text, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(slice(text, from, to), Optional.empty()));
    }
  }

  private static String slice(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
