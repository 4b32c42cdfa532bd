package org.stemma.paper;

import java.util.Locale;

/** The kinds of thing that Stemma finds in abstracts. */
public enum EntityType {
  /** A nameable technique: algorithm, objective, adapter, framework, system. */
  METHOD("Method"),
  /** A named dataset, benchmark, test suite, simulator or environment. */
  BENCHMARK("Benchmark"),
  /** A named pretrained or released model, checkpoint or family. */
  MODEL("Model"),
  /** What is being solved, in the field's usual words. */
  TASK("Task"),
  /** A named measure. */
  METRIC("Metric");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /** The name in the gold format and in the ontology, such as {@code Method}. */
  public String label() {
    return label;
  }

  /** The path segment of its IRIs, such as {@code method}. */
  public String segment() {
    return label.toLowerCase(Locale.ROOT);
  }

  /**
   * The type of that label.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static EntityType ofLabel(String label) {
    for (EntityType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no entity type is called " + label);
  }
}
