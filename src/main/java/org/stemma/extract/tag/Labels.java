package org.stemma.extract.tag;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.annotate.Sentence;
import org.stemma.extract.find.Candidate;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/**
 * The tagger's labels, {@code B-Method}, {@code I-Method}, …, {@code O}, and the spans they spell.
 */
public final class Labels {
  /** The label of tokens outside all names. */
  public static final String OUTSIDE = "O";

  private Labels() {}

  /** The label of a name's first token, or of a later one. */
  public static String of(EntityType type, boolean first) {
    return (first ? "B-" : "I-") + type.label();
  }

  /**
   * The spans that a sequence of labels spells over a sentence.
   *
   * @param probabilities of each token's label, between 0 and 1; a span is as sure as its least
   *     sure
   */
  static List<Candidate> spans(Sentence sentence, List<String> labels, double[] probabilities) {
    List<Candidate> spans = new ArrayList<>();
    int i = 0;
    while (i < labels.size()) {
      if (labels.get(i).equals(OUTSIDE)) {
        i++;
        continue;
      }
      String type = labels.get(i).substring(2);
      double sure = probabilities[i];
      int end = i + 1;
      while (end < labels.size() && labels.get(end).equals("I-" + type)) {
        sure = Math.min(sure, probabilities[end]);
        end++;
      }
      CoreLabel first = sentence.tokens().get(i);
      CoreLabel last = sentence.tokens().get(end - 1);
      spans.add(
          Candidate.of(
              first.beginPosition(),
              last.endPosition(),
              EntityType.ofLabel(type),
              Layer.TAGGER,
              "crf",
              sure));
      i = end;
    }
    return spans;
  }
}
