package org.stemma.query;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.paper.EntityType;

/** What a parameter of a named query takes. */
public enum ParameterType {
  /** A method, by name, alias or IRI. */
  METHOD,
  /** A benchmark or dataset, by name, alias or IRI. */
  BENCHMARK,
  /** A model or model family, by name, alias or IRI. */
  MODEL,
  /** An entity of any type, by name, alias or IRI. */
  ENTITY,
  /** A decimal number. */
  NUMBER,
  /** A day, such as {@code 2025-04-21}. */
  DATE,
  /** A month, such as {@code 2025-04}. */
  MONTH,
  /** Any words. */
  TEXT;

  /** The name in a query's header, such as {@code benchmark}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The entity types it admits; empty where it takes no entity. */
  public ImmutableSet<EntityType> entityTypes() {
    return switch (this) {
      case METHOD -> ImmutableSet.of(EntityType.METHOD);
      case BENCHMARK -> ImmutableSet.of(EntityType.BENCHMARK);
      case MODEL -> ImmutableSet.of(EntityType.MODEL);
      case ENTITY -> ImmutableSet.copyOf(EntityType.values());
      case NUMBER, DATE, MONTH, TEXT -> ImmutableSet.of();
    };
  }

  static Optional<ParameterType> ofLabel(String label) {
    return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
  }

  static String labels() {
    return Arrays.stream(values()).map(ParameterType::label).collect(Collectors.joining(", "));
  }
}
