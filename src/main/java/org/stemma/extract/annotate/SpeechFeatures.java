package org.stemma.extract.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.tagger.common.Tagger;
import java.util.List;
import java.util.function.LongConsumer;
import org.stemma.extract.FeatureKeys;

/**
 * What tells a word's part of speech: the word, those beside it, and, where it is rare, its ending
 * and its shape.
 */
final class SpeechFeatures {
  /** What CoreNLP takes for the word after the last. */
  static final String END = Tagger.EOS_WORD;

  /** What CoreNLP takes for a word, or a tag, outside the sentence. */
  static final String NONE = "NA";

  /**
   * The kinds of features, in the order in which CoreNLP numbers them; the tag before is fourth.
   */
  static final List<String> KINDS =
      List.of("-1=", "0=", "+1=", "tag=", "1=", "2=", "3=", "4=", "shape=", "upper=", "digit=");

  private static final int TAG = 3;
  private static final int LONGEST_ENDING = 4;
  private static final String TOO_SHORT = "######";
  private static final String YES = "1";
  private static final int SHAPER = WordShapeClassifier.lookupShaper("chris4");

  private SpeechFeatures() {}

  /** The word at that place. */
  static String word(List<CoreLabel> tokens, int i) {
    if (i < 0 || i > tokens.size()) {
      return NONE;
    }
    return i == tokens.size() ? END : tokens.get(i).word();
  }

  /** The keys of the features of the word at that place. */
  static void of(List<CoreLabel> tokens, int i, boolean rare, LongConsumer keys) {
    String word = word(tokens, i);
    keys.accept(FeatureKeys.key(KINDS.get(0), word(tokens, i - 1)));
    keys.accept(FeatureKeys.key(KINDS.get(1), word));
    keys.accept(FeatureKeys.key(KINDS.get(2), word(tokens, i + 1)));
    if (!rare) {
      return;
    }
    for (int letters = 1; letters <= LONGEST_ENDING; letters++) {
      String ending = word.length() < letters ? TOO_SHORT : word.substring(word.length() - letters);
      keys.accept(FeatureKeys.key(KINDS.get(TAG + letters), ending));
    }
    keys.accept(FeatureKeys.key(KINDS.get(8), WordShapeClassifier.wordShape(word, SHAPER)));
    if (word.chars().anyMatch(Character::isUpperCase)) {
      keys.accept(FeatureKeys.key(KINDS.get(9), YES));
    }
    if (word.chars().anyMatch(Character::isDigit)) {
      keys.accept(FeatureKeys.key(KINDS.get(10), YES));
    }
  }
}
