package org.stemma.reader;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import edu.stanford.nlp.ling.CoreLabel;
import org.stemma.extract.annotate.AnnotatedPaper;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.tag.NameTagger;

/**
 * A paper as the encoder sees it: its words in pieces, without sentences that hold no word like a
 * name.
 *
 * @param pieces the numbers of the pieces
 * @param shapes for each piece how its word is written, which the encoder's small letters hide
 * @param first for each word of the paper the place of its first piece, or {@link #UNSEEN}
 */
record PiecedPaper(
    AnnotatedPaper paper,
    ImmutableLongArray pieces,
    ImmutableLongArray shapes,
    ImmutableIntArray first) {
  /** The place of words that the encoder does not see. */
  static final int UNSEEN = -1;

  /** How many ways of writing a word are told apart. */
  static final int SHAPES = 16;

  // As many places as the encoder knows.
  private static final int LONGEST = 512;
  private static final long NO_SHAPE = 0;

  /** That paper, cut by those word pieces. */
  static PiecedPaper of(AnnotatedPaper paper, WordPieces wordPieces) {
    ImmutableLongArray.Builder pieces = ImmutableLongArray.builder().add(WordPieces.START);
    ImmutableLongArray.Builder shapes = ImmutableLongArray.builder().add(NO_SHAPE);
    ImmutableIntArray.Builder first = ImmutableIntArray.builder();
    int places = 1;
    boolean title = true;
    for (Sentence sentence : paper.sentences()) {
      if (title && !sentence.title()) {
        pieces.add(WordPieces.STOP);
        shapes.add(NO_SHAPE);
        places++;
        title = false;
      }
      boolean read = sentence.title() || NameTagger.mayHoldNames(sentence);
      for (CoreLabel token : sentence.tokens()) {
        long[] own = read ? wordPieces.of(token.word()) : new long[0];
        if (own.length == 0 || places + own.length >= LONGEST) {
          first.add(UNSEEN);
          continue;
        }
        first.add(places);
        pieces.addAll(own);
        for (int i = 0; i < own.length; i++) {
          shapes.add(shape(token.word()));
        }
        places += own.length;
      }
    }
    return new PiecedPaper(
        paper, pieces.add(WordPieces.STOP).build(), shapes.add(NO_SHAPE).build(), first.build());
  }

  // Bits: a capital first, a capital later, a digit, no small letter.
  private static long shape(String word) {
    boolean first = Character.isUpperCase(word.charAt(0));
    boolean later = word.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean small = word.chars().anyMatch(Character::isLowerCase);
    return (first ? 1L : 0) + (later ? 2 : 0) + (digit ? 4 : 0) + (small ? 0 : 8);
  }

  /** How many pieces it has. */
  int size() {
    return pieces.length();
  }

  /** Whether the encoder sees that word of the paper. */
  boolean sees(int word) {
    return first.get(word) != UNSEEN;
  }
}
