package org.stemma.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;

/** A sentence as the tagger sees it: how likely each stretch of tokens is a name. */
public final class TaggedSentence {
  private static final List<EntityType> TYPES =
      List.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL);
  private static final LabelNumbers NONE = new LabelNumbers(List.of());
  private static final int LONGEST = 12;
  // Below this a stretch is not worth a thought.
  private static final double LEAST = 0.05;

  private final Sentence sentence;
  private final LabelNumbers numbers;
  private final Optional<LabelChain> chain;
  private final int[] likeliest;

  private TaggedSentence(Sentence sentence, LabelNumbers numbers, Optional<LabelChain> chain) {
    this.sentence = sentence;
    this.numbers = numbers;
    this.chain = chain;
    likeliest = chain.map(labels -> labels.best(numbers.outside())).orElse(new int[0]);
  }

  /** A sentence without any word that could be a name. */
  static TaggedSentence nameless(Sentence sentence) {
    return new TaggedSentence(sentence, NONE, Optional.empty());
  }

  /** A sentence of those features, as that field reads it. */
  static TaggedSentence of(SentenceFeatures features, NameField field) {
    return new TaggedSentence(
        features.sentence(), field.numbers(), Optional.of(field.chain(features)));
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** A stretch of tokens, the last excluded. */
  public record Span(int first, int end) {}

  /** The stretches that are a name with some likelihood. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    chain.ifPresent(
        labels -> {
          for (EntityType type : TYPES) {
            for (int first = 0; first < sentence.size(); first++) {
              spans(labels, type, first, spans);
            }
          }
        });
    return spans;
  }

  private void spans(LabelChain labels, EntityType type, int first, List<Span> spans) {
    int begin = numbers.begin(type);
    int inner = numbers.inner(type);
    if (begin < 0 || labels.prob(first, begin) < LEAST) {
      return;
    }
    int end = first + 1;
    while (end <= Math.min(sentence.size(), first + LONGEST)) {
      if (labels.odds(numbers, type, first, end) >= LEAST || isLikeliest(type, first, end)) {
        spans.add(new Span(first, end));
      }
      if (inner < 0 || (end < sentence.size() && labels.prob(end, inner) < LEAST / 2)) {
        return;
      }
      end++;
    }
  }

  /** How likely the tokens of that stretch, and no more, are one name. */
  public Odds odds(int first, int end) {
    return chain.map(labels -> labels.odds(numbers, first, end)).orElse(Odds.NONE);
  }

  /** Whether that stretch is a name of that kind in the likeliest reading of the sentence. */
  public boolean isLikeliest(EntityType type, int first, int end) {
    if (likeliest.length == 0 || likeliest[first] != numbers.begin(type)) {
      return false;
    }
    int inner = numbers.inner(type);
    for (int i = first + 1; i < end; i++) {
      if (likeliest[i] != inner) {
        return false;
      }
    }
    return end == likeliest.length || likeliest[end] != inner;
  }

  /** The least chance of a token in that stretch to be outside all names. */
  public double outside(int first, int end) {
    double least = 1;
    if (chain.isPresent()) {
      for (int i = first; i < end; i++) {
        least = Math.min(least, chain.get().prob(i, numbers.outside()));
      }
    }
    return least;
  }
}
