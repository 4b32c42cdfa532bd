package org.stemma.extract.tag;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;

/**
 * What a second reader, slower and better read than the tagger, thinks of a token: the chance of
 * each of {@link #LABELS}. Tokens bear one only where such a reader was asked.
 */
public final class Opinion implements CoreAnnotation<float[]> {
  /** The labels that an opinion weighs, in its order. */
  public static final ImmutableList<String> LABELS =
      ImmutableList.of(
          Labels.OUTSIDE,
          Labels.of(EntityType.METHOD, true),
          Labels.of(EntityType.METHOD, false),
          Labels.of(EntityType.BENCHMARK, true),
          Labels.of(EntityType.BENCHMARK, false),
          Labels.of(EntityType.MODEL, true),
          Labels.of(EntityType.MODEL, false));

  @Override
  public Class<float[]> getType() {
    return float[].class;
  }

  /** Whether a second reader has read that sentence. */
  public static boolean isOf(Sentence sentence) {
    return sentence.tokens().get(0).containsKey(Opinion.class);
  }

  /** How likely it holds those tokens, the last excluded, and no more, for one name. */
  public static Odds odds(Sentence sentence, int first, int end) {
    return new Odds(
        odds(sentence.tokens(), first, end, EntityType.METHOD),
        odds(sentence.tokens(), first, end, EntityType.BENCHMARK),
        odds(sentence.tokens(), first, end, EntityType.MODEL));
  }

  // The tokens' chances are taken as independent, as such a reader labels each by itself.
  private static double odds(List<CoreLabel> tokens, int first, int end, EntityType type) {
    int begin = LABELS.indexOf(Labels.of(type, true));
    int inner = LABELS.indexOf(Labels.of(type, false));
    double odds = tokens.get(first).get(Opinion.class)[begin];
    for (int i = first + 1; i < end; i++) {
      odds *= tokens.get(i).get(Opinion.class)[inner];
    }
    return end < tokens.size() ? odds * (1 - tokens.get(end).get(Opinion.class)[inner]) : odds;
  }
}
