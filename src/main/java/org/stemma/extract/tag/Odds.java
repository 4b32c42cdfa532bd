package org.stemma.extract.tag;

import org.stemma.paper.EntityType;

/**
 * How likely a stretch of text is a name of each kind; what is left to 1 is the chance that it is
 * none.
 */
public record Odds(double method, double benchmark, double model) {
  /** Surely no name. */
  public static final Odds NONE = new Odds(0, 0, 0);

  /** The chance that it is a name of that kind, 0 for kinds that the tagger does not know. */
  public double of(EntityType type) {
    return switch (type) {
      case METHOD -> method;
      case BENCHMARK -> benchmark;
      case MODEL -> model;
      case TASK, METRIC -> 0;
    };
  }

  /** The chance that it is a name at all. */
  public double total() {
    return method + benchmark + model;
  }

  /** The chance of the likeliest kind. */
  public double highest() {
    return Math.max(method, Math.max(benchmark, model));
  }

  /** The higher chance of each kind. */
  public Odds or(Odds other) {
    return new Odds(
        Math.max(method, other.method),
        Math.max(benchmark, other.benchmark),
        Math.max(model, other.model));
  }

  /** The chances added up. */
  public Odds plus(Odds other) {
    return new Odds(method + other.method, benchmark + other.benchmark, model + other.model);
  }

  /** Each chance divided by that number. */
  public Odds over(double number) {
    return new Odds(method / number, benchmark / number, model / number);
  }
}
