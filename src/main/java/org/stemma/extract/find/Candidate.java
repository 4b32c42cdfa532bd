package org.stemma.extract.find;

import java.util.Comparator;
import java.util.Optional;
import org.stemma.paper.EntityKey;
import org.stemma.paper.EntityType;
import org.stemma.paper.Layer;

/**
 * A stretch of text that one layer takes for a name.
 *
 * @param start offset of its first character, in UTF-16 units of the paper's text
 * @param end offset after its last character
 * @param rule the rule within the layer
 * @param confidence the layer's own estimate that span and type are right, between 0 and 1
 * @param known the lexicon's entity, where the lexicon has it
 */
public record Candidate(
    int start,
    int end,
    EntityType type,
    Layer layer,
    String rule,
    double confidence,
    Optional<EntityKey> known) {

  /**
   * Those first that say most: the lexicon's, the patterns', the tagger's; of one layer the surest.
   */
  public static final Comparator<Candidate> WITNESSES =
      Comparator.comparing(Candidate::layer)
          .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed());

  /** A candidate that the lexicon does not know. */
  public static Candidate of(
      int start, int end, EntityType type, Layer layer, String rule, double confidence) {
    return new Candidate(start, end, type, layer, rule, confidence, Optional.empty());
  }

  /** How many UTF-16 units it covers. */
  public int length() {
    return end - start;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  /** Its characters in that text. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
