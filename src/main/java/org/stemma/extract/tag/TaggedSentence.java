package org.stemma.extract.tag;

import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.extract.annotate.Sentence;
import org.stemma.paper.EntityType;

/** A sentence as the tagger sees it: how likely each stretch of tokens is a name. */
public final class TaggedSentence {
  private static final List<EntityType> TYPES =
      List.of(EntityType.METHOD, EntityType.BENCHMARK, EntityType.MODEL);
  private static final int LONGEST = 12;
  // Below this a stretch is not worth a thought.
  private static final double LEAST = 0.05;

  private final Sentence sentence;
  private final Optional<CRFCliqueTree<String>> tree;
  private final List<String> likeliest;

  private TaggedSentence(
      Sentence sentence, Optional<CRFCliqueTree<String>> tree, List<String> likeliest) {
    this.sentence = sentence;
    this.tree = tree;
    this.likeliest = likeliest;
  }

  /** A sentence without any word that could be a name. */
  static TaggedSentence nameless(Sentence sentence) {
    return new TaggedSentence(sentence, Optional.empty(), List.of());
  }

  /** A sentence with the probabilities of its labels. */
  static TaggedSentence of(Sentence sentence, CRFCliqueTree<String> tree) {
    List<String> labels = new ArrayList<>(sentence.size());
    for (int label : LabelSequence.best(tree)) {
      labels.add(tree.classIndex().get(label));
    }
    return new TaggedSentence(sentence, Optional.of(tree), labels);
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
    tree.ifPresent(
        chain -> {
          for (EntityType type : TYPES) {
            for (int first = 0; first < sentence.size(); first++) {
              spans(chain, type, first, spans);
            }
          }
        });
    return spans;
  }

  private void spans(CRFCliqueTree<String> chain, EntityType type, int first, List<Span> spans) {
    Index<String> labels = chain.classIndex();
    int begin = labels.indexOf(Labels.of(type, true));
    int inner = labels.indexOf(Labels.of(type, false));
    if (begin < 0 || chain.prob(first, begin) < LEAST) {
      return;
    }
    int end = first + 1;
    while (end <= Math.min(sentence.size(), first + LONGEST)) {
      if (odds(chain, type, first, end) >= LEAST || isLikeliest(type, first, end)) {
        spans.add(new Span(first, end));
      }
      if (inner < 0 || (end < sentence.size() && chain.prob(end, inner) < LEAST / 2)) {
        return;
      }
      end++;
    }
  }

  /** How likely the tokens of that stretch, and no more, are one name. */
  public Odds odds(int first, int end) {
    return tree.map(
            chain ->
                new Odds(
                    odds(chain, EntityType.METHOD, first, end),
                    odds(chain, EntityType.BENCHMARK, first, end),
                    odds(chain, EntityType.MODEL, first, end)))
        .orElse(Odds.NONE);
  }

  // The labels are a Markov chain, so each but the first depends only on the one before.
  private double odds(CRFCliqueTree<String> chain, EntityType type, int first, int end) {
    Index<String> labels = chain.classIndex();
    int before = labels.indexOf(Labels.of(type, true));
    int inner = labels.indexOf(Labels.of(type, false));
    if (before < 0) {
      return 0;
    }
    double odds = chain.prob(first, before);
    for (int i = first + 1; i <= end && i < sentence.size() && odds > 1e-6; i++) {
      double goesOn =
          inner < 0
              ? 0
              : chain.prob(i, new int[] {before, inner})
                  / Math.max(1e-12, chain.prob(i - 1, before));
      odds *= i < end ? goesOn : 1 - goesOn;
      before = inner;
    }
    return Math.clamp(odds, 0, 1);
  }

  /** Whether that stretch is a name of that kind in the likeliest reading of the sentence. */
  public boolean isLikeliest(EntityType type, int first, int end) {
    if (likeliest.isEmpty() || !likeliest.get(first).equals(Labels.of(type, true))) {
      return false;
    }
    String inner = Labels.of(type, false);
    for (int i = first + 1; i < end; i++) {
      if (!likeliest.get(i).equals(inner)) {
        return false;
      }
    }
    return end == likeliest.size() || !likeliest.get(end).equals(inner);
  }

  /** The least chance of a token in that stretch to be outside all names. */
  public double outside(int first, int end) {
    double least = 1;
    if (tree.isPresent()) {
      for (int i = first; i < end; i++) {
        least = Math.min(least, tree.get().prob(i, Labels.OUTSIDE));
      }
    }
    return least;
  }
}
