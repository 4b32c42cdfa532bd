package org.stemma.extract.relate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import org.stemma.paper.Predicate;

/** How probable a fact must be before it is said, for each predicate; between 0 and 1. */
public record RoleThresholds(ImmutableMap<Predicate, Double> values) {
  private static final double USUAL = 0.4;

  /** The thresholds that did best in cross-validation. */
  public static final RoleThresholds DEFAULT =
      of(
          ImmutableMap.of(
              Predicate.PROPOSES, 0.32,
              Predicate.STUDIES, 0.32,
              Predicate.TRAINS_ON, 0.24,
              Predicate.BASE_MODEL, 0.35,
              Predicate.COMPARES_WITH, 0.27,
              Predicate.OUTPERFORMS, 0.25,
              Predicate.VARIANT_OF, 0.2));

  /** Those thresholds, and the usual one for predicates without. */
  public static RoleThresholds of(Map<Predicate, Double> values) {
    return new RoleThresholds(Maps.immutableEnumMap(values));
  }

  /** The threshold of that predicate. */
  public double of(Predicate predicate) {
    return values.getOrDefault(predicate, USUAL);
  }
}
