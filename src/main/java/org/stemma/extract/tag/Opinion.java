package org.stemma.extract.tag;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;
import org.stemma.paper.Predicate;

/**
 * What a second reader, slower and better read than the tagger, thinks of a sentence. Sentences
 * bear one only where such a reader was asked.
 */
public final class Opinion {
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

  /** The roles that an opinion weighs, in its order. */
  public static final ImmutableList<Predicate> ROLES = ImmutableList.copyOf(Predicate.values());

  private static final LabelNumbers NUMBERS = new LabelNumbers(LABELS);
  private static final float NEVER = -1_000;
  private static final double LEAST = 1e-9;

  private final LabelChain chain;
  private final float[][] chances;

  private Opinion(LabelChain chain, float[][] chances) {
    this.chain = chain;
    this.chances = chances;
  }

  /** Where a sentence's first token bears it. */
  private static final class Key implements CoreAnnotation<Opinion> {
    @Override
    public Class<Opinion> getType() {
      return Opinion.class;
    }
  }

  /**
   * The opinion of a reader that labels each token by itself: of all that it thinks possible, that
   * a name's later token has its kind from the one before stays.
   *
   * @param chances by token, the chance of each label, and behind these, should a name begin there,
   *     of each role
   */
  public static Opinion of(float[][] chances) {
    float[][] scores = new float[chances.length][LABELS.size() * LABELS.size()];
    for (int i = 0; i < scores.length; i++) {
      for (int pair = 0; pair < scores[i].length; pair++) {
        int label = pair % LABELS.size();
        scores[i][pair] =
            mayFollow(i == 0 ? 0 : pair / LABELS.size(), label)
                ? (float) Math.log(Math.max(LEAST, chances[i][label]))
                : NEVER;
      }
    }
    return new Opinion(LabelChain.of(LABELS.size(), scores), chances);
  }

  // Later tokens have even numbers, each one more than that of its kind's first.
  private static boolean mayFollow(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }

  /** Lets that sentence bear it. */
  public void mark(Sentence sentence) {
    sentence.tokens().get(0).set(Key.class, this);
  }

  /** What a second reader thinks of that sentence. */
  public static Optional<Opinion> of(Sentence sentence) {
    @Nullable Opinion opinion = sentence.tokens().get(0).get(Key.class);
    return Optional.ofNullable(opinion);
  }

  /** How likely those tokens, the last excluded, and no more, are one name. */
  public Odds odds(int first, int end) {
    return chain.odds(NUMBERS, first, end);
  }

  /** How likely what is named from that token on plays that role in its paper. */
  public double role(int first, Predicate role) {
    return chances[first][LABELS.size() + ROLES.indexOf(role)];
  }
}
