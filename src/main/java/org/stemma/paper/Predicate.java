package org.stemma.paper;

/** What a paper, or an entity in it, is said to do to an entity. */
public enum Predicate {
  /** The paper introduces it. */
  PROPOSES("proposes"),
  /** It exists already and is what the paper examines. */
  STUDIES("studies"),
  /** The proposed work is built with this method. */
  USES_METHOD("usesMethod"),
  /** Results are reported on this benchmark. */
  EVALUATES_ON("evaluatesOn"),
  /** This dataset is training data. */
  TRAINS_ON("trainsOn"),
  /** This model is fine-tuned, adapted, prompted or used as backbone by the paper's own work. */
  BASE_MODEL("baseModel"),
  /** It is a baseline or reference point. */
  COMPARES_WITH("comparesWith"),
  /** The subject is said to be better than it. */
  OUTPERFORMS("outperforms"),
  /** The subject is a variant or fine-tuned descendant of it. */
  VARIANT_OF("variantOf");

  private final String label;

  Predicate(String label) {
    this.label = label;
  }

  /** The name in the gold format and in the ontology, such as {@code evaluatesOn}. */
  public String label() {
    return label;
  }

  /**
   * The predicate of that label.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Predicate ofLabel(String label) {
    for (Predicate predicate : values()) {
      if (predicate.label.equals(label)) {
        return predicate;
      }
    }
    throw new IllegalArgumentException("no predicate is called " + label);
  }
}
