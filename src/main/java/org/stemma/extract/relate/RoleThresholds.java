package org.stemma.extract.relate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import org.stemma.paper.Predicate;

/** How probable a fact must be before it is said, for each predicate; between 0 and 1. */
public record RoleThresholds(ImmutableMap<Predicate, Double> values) {
  private static final double USUAL = 0.4;

  /** The thresholds that did best in cross-validation. */
  public static final RoleThresholds DEFAULT = new RoleThresholds(ImmutableMap.of());

  /** Those thresholds, and the usual one for predicates without. */
  public static RoleThresholds of(Map<Predicate, Double> values) {
    return new RoleThresholds(Maps.immutableEnumMap(values));
  }

  /** The threshold of that predicate. */
  public double of(Predicate predicate) {
    return values.getOrDefault(predicate, USUAL);
  }
}
