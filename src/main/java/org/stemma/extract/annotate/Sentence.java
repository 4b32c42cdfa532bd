package org.stemma.extract.annotate;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreLabel;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens, which carry offsets into the paper's text, and their parts of speech,
 * which are found when first asked for: many a sentence has nothing that makes anyone ask. For one
 * thread at a time.
 */
public final class Sentence {
  private final boolean title;
  private final ImmutableList<CoreLabel> tokens;

  /** What has yet to tag the tokens. */
  private @Nullable PartsOfSpeech tagger;

  /**
   * A sentence.
   *
   * @param title whether it stands in the title
   */
  public Sentence(boolean title, ImmutableList<CoreLabel> tokens) {
    this(title, tokens, null);
  }

  /** A sentence whose parts of speech are what the tagger says. */
  Sentence(boolean title, ImmutableList<CoreLabel> tokens, @Nullable PartsOfSpeech tagger) {
    this.title = title;
    this.tokens = tokens;
    this.tagger = tagger;
  }

  /** Whether it stands in the title. */
  public boolean title() {
    return title;
  }

  /** Its tokens; for their parts of speech ask {@link #tag}. */
  public ImmutableList<CoreLabel> tokens() {
    return tokens;
  }

  /** Offset of the first character, in UTF-16 units. */
  public int start() {
    return tokens.get(0).beginPosition();
  }

  /** Offset after the last character, in UTF-16 units. */
  public int end() {
    return tokens.get(tokens.size() - 1).endPosition();
  }

  /** The word at that place, or the empty string beyond either end. */
  public String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
  }

  /** The part of speech at that place, or the empty string beyond either end. */
  public String tag(int i) {
    if (i < 0 || i >= tokens.size()) {
      return "";
    }
    if (tagger != null) {
      tagger.tag(tokens);
      tagger = null;
    }
    String tag = tokens.get(i).tag();
    return tag == null ? "" : tag;
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** The index of the first token that ends after that offset, or {@link #size()}. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).endPosition() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether the token at that place follows the one before it with nothing between. */
  public boolean touchesPrevious(int i) {
    return i > 0
        && i < tokens.size()
        && tokens.get(i).beginPosition() == tokens.get(i - 1).endPosition();
  }
}
