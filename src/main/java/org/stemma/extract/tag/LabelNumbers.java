package org.stemma.extract.tag;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import org.stemma.paper.EntityType;

/** Which numbers a field's labels have; -1 is the number of one that it does not know. */
final class LabelNumbers {
  private final ImmutableMap<EntityType, Integer> begin;
  private final ImmutableMap<EntityType, Integer> inner;
  private final int outside;

  LabelNumbers(List<String> labels) {
    begin = numbers(labels, true);
    inner = numbers(labels, false);
    outside = labels.indexOf(Labels.OUTSIDE);
  }

  private static ImmutableMap<EntityType, Integer> numbers(List<String> labels, boolean first) {
    return Maps.toMap(
        Arrays.asList(EntityType.values()), type -> labels.indexOf(Labels.of(type, first)));
  }

  /** Of a name's first token. */
  int begin(EntityType type) {
    return begin.getOrDefault(type, -1);
  }

  /** Of a name's later tokens. */
  int inner(EntityType type) {
    return inner.getOrDefault(type, -1);
  }

  /** Of tokens outside all names. */
  int outside() {
    return outside;
  }
}
